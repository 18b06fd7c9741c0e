import { expect, test } from 'vitest'
import { gazetteer } from '../../../src/domain/content/gazetteer'
import type { Language, PlaceId } from '../../../src/domain/content/ids'
import { realDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { renderReader } from '../../reader/renderReader'

/** The places of two names whose own side’s name stands first, by the party that uses the other. */
function others(language: Language, by: string): readonly PlaceId[] {
  return realDossier(language)
    .places.filter(({ otherBy }) => otherBy === by)
    .map(({ id }) => id)
}

test('names stand in the order that the list of places says', () => {
  const dossier = realDossier('en')
  const { descendants, byId } = gazetteer(dossier)
  const islands = dossier.disputed.flatMap((id) => [id, ...descendants(id)]).filter((id) => /^isl/.test(byId.get(id)?.kind ?? ''))
  for (const id of islands) expect(others('en', 'japan'), id).not.toContain(id)
  for (const id of others('en', 'russia')) {
    const kind = byId.get(id)?.kind
    expect(islands.includes(id) || kind === 'strait' || kind === 'bay' || id === 'northern-territories', id).toBe(true)
  }
  expect([...others('ja', 'japan')].sort()).toEqual(['crillon-cape', 'lesser-kurils', 'severo-kurilsk', 'yuzhno-sakhalinsk'])
  expect(others('ru', 'russia')).toEqual([])
})

test.each(languages)('in %s the list of places says which name stands first', async (language) => {
  const { namePolicy = '' } = realDossier(language)
  expect(namePolicy).not.toBe('')
  expect((await renderReader({ address: `${language}/places/` })).replaceAll('&#x27;', "'")).toContain(namePolicy)
})
