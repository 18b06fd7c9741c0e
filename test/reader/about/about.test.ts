import { expect, test } from 'vitest'
import { aboutDossier } from '../../../src/generator/about/aboutDossier'
import { languagesOf, type RawDossier } from '../../../src/generator/dossier/raw'
import { readDossier } from '../../../src/generator/dossier/read'
import { contentSchema } from '../../../src/generator/dossier/schema/content'
import { detailStore } from '../../../src/selection/details'
import { compiledDossier, rawDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { otherDisputeFolder, wholeOtherDispute } from '../../fixtures/otherDispute'
import { translatorOf } from '../../i18n/translators'
import { renderReader, type Rendered } from '../renderReader'

function filesWith(raw: RawDossier, compiled: Parameters<typeof aboutDossier>[1]) {
  const about = aboutDossier(contentSchema(languagesOf(raw)).parse(raw.files), compiled)
  return detailStore((key) => key, { about: { ...about, words: { messages: {}, borrowed: {} } } })
}

const other = (language: string, more: Partial<Rendered> = {}) => {
  const of = wholeOtherDispute(language)
  return renderReader({ address: `${language}/about/`, of, details: filesWith(readDossier(otherDisputeFolder), of.compiled), ...more })
}

test.each(languages)('in %s the page says rules, room, open points, device, licences and mistakes', async (language) => {
  const compiled = compiledDossier(language)
  const t = translatorOf(language)
  const html = await renderReader({ address: `${language}/about/`, details: filesWith(rawDossier(), compiled) })
  for (const key of [
    'aboutRules',
    'aboutRoom',
    'aboutSources',
    'aboutOpen',
    'aboutDevice',
    'aboutOffline',
    'aboutLicences',
    'aboutMistakes',
  ] as const)
    expect(html).toContain(`<h2>${t(key)}</h2>`)
  expect(html).toContain(compiled.core.namePolicy)
  expect(html).toContain('rel="license"')
  expect(html).not.toContain('undefined')
  // Where no space stands between sentences, none stands between two that come from two places.
  if (t('betweenSentences') === '') expect(html.replaceAll('<!-- -->', '')).not.toMatch(/[。！？] +[^<\s]/)
})

test('a dossier that names whom to tell of mistakes offers it, one that does not says so', async () => {
  const { t } = wholeOtherDispute('en')
  const html = await other('en')
  expect(html).toContain('href="mailto:editors@example.org?subject=')
  expect(html).toContain(encodeURIComponent('en/about/'))
  const { compiled } = wholeOtherDispute('en')
  const { contact: _, ...core } = compiled.core
  const without = await other('en', { of: { compiled: { ...compiled, core }, t } })
  expect(without).not.toContain('mailto:')
  expect(without).toContain(t('aboutMistakeNowhere'))
})

test('the panel of a place says where mistakes are reported, with its own address', async () => {
  const html = await renderReader({ address: 'en/places/tamm/', of: wholeOtherDispute('en') })
  expect(html).toContain(encodeURIComponent('en/places/tamm/'))
})
