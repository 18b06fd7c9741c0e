import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { geometryOf } from '../fixtures/geometry'
import { outcomesFile } from '../../src/generator/site/outcomes'
import { readAddress } from '../../src/domain/address/address'
import { compiledDossier, dayFrom } from '../fixtures/dossiers'
import type { Language } from '../../src/domain/content/ids'
import { languages } from '../fixtures/languages'
import { MessagesContext } from '../../src/i18n/useMessages'
import { OutcomesPage } from '../../src/reader/outcome/OutcomesPage'
import { DetailContext, detailStore } from '../../src/selection/details'
import { SiteContext } from '../../src/selection/site'
import { surfacesOfPage } from '../../src/selection/surfaces'
import { translatorOf } from '../i18n/translators'

const { levels, footprints, settings } = geometryOf()

function page(language: Language): string {
  const [base] = levels
  if (!base) throw new Error('no base level')
  const compiled = compiledDossier(language)
  const outcomes = outcomesFile('src/dossier/geometry/outcomes.json', compiled, base, { footprints, origin: settings.origin })
  const built = readAddress(`${language}/outcomes/`, compiled.core)
  return renderToString(
    <MessagesContext value={translatorOf(language)}>
      <DetailContext value={detailStore((key) => key, { outcomes })}>
        <SiteContext
          value={{
            dossier: compiled.core,
            built,
            store: null,
            surfaces: surfacesOfPage(),
            live: false,
            today: dayFrom('2026-01-01'),
            hrefTo: (address) => `../../${address}`,
          }}
        >
          <OutcomesPage />
        </SiteContext>
      </DetailContext>
    </MessagesContext>,
  )
}

test.each(languages)('the page of outcomes in %s has a table of both sides for each outcome, and says how it was reckoned', (language) => {
  const html = page(language)
  const t = translatorOf(language)
  expect(html.match(/class="outcome-table"/g)).toHaveLength(5)
  expect(html.match(/scope="col"/g)).toHaveLength(10)
  for (const key of ['howReckoned', 'reckonedLand', 'reckonedSea', 'reckonedPeople', 'reckonedSplit', 'reckonedRounding'] as const) {
    expect(html).toContain(t(key).replaceAll("'", '&#x27;'))
  }
})

test('the part of a divided island is said in words, and no residents are guessed for it', () => {
  const split = page('en').split('id="area-split"')[1]?.split('</section>')[0] ?? ''
  expect(split).toContain('21% of Etorofu’s land')
  expect(split).toContain('79% of Etorofu’s land')
  expect(split).toContain('without Etorofu (no count for part of an island)')
  expect(split).toContain('no count for part of an island')
})

test('an island that would be divided has no side’s colour on the small map', () => {
  const split = page('en').split('id="area-split"')[1]?.split('</section>')[0] ?? ''
  expect(split).toMatch(/href="#outcome-etorofu" class="outcome-island tone-undetermined"/)
  expect(split).toMatch(/href="#outcome-shikotan" class="outcome-island tone-japan"/)
})
