import { expect, test } from 'vitest'
import { compileDossier } from '../../src/generator/dossier/compile'
import { readDossier } from '../../src/generator/dossier/read'
import { template } from '../generator/dossier/fixtures'
import { translatorOf } from '../i18n/translators'
import { addressesIn, renderReader } from './renderReader'

test('no page of a dossier leads to a list that it has no entry for, and that is not built', async () => {
  const compiled = compileDossier(readDossier(template), 'en', 2026)
  const built = new Set(addressesIn(compiled))
  expect(built.has('en/terms/')).toBe(false)
  for (const address of built) {
    const html = await renderReader({ address, of: { compiled, t: translatorOf('en') }, live: true })
    const led = [...html.matchAll(/<a [^>]*href="\/([^"?#]*)/g)].map(([, to = '']) => to)
    expect(led.length, address).toBeGreaterThan(0)
    expect(
      led.filter((to) => to.startsWith('en/') && to.endsWith('/') && !built.has(to)),
      address,
    ).toEqual([])
  }
})
