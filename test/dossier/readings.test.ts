import { expect, test } from 'vitest'
import { compiledDossier } from '../fixtures/dossiers'
import { languages } from '../fixtures/languages'
import { renderReader } from '../reader/renderReader'

/** Verbs and nouns that take a side, or take its word for granted. */
const partisan = /\breturn|liberat|illegal|返還|不法|解放|возвра|освобо|незакон/i

test.each(languages)(
  'in %s each event that names no island says how each side reads the text it rests on, by dated sources',
  async (language) => {
    const { core, details } = compiledDossier(language)
    const unnamed = core.events.filter(({ lights }) => lights?.length === 0)
    expect(unnamed.length).toBeGreaterThan(1)
    for (const { id } of unnamed) {
      const [text] = details.event[id]?.restsOn ?? []
      expect(
        text?.readings.map(({ party }) => party),
        id,
      ).toEqual(core.parties)
      const event = await renderReader({ address: `${language}/events/${id}/` })
      const treaty = await renderReader({ address: `${language}/instruments/${text?.id}/` })
      for (const { text: said, sources } of text?.readings ?? []) {
        expect(said).not.toMatch(partisan)
        expect(sources.filter(({ date }) => date).length).toBeGreaterThan(0)
        expect(event).toContain(said)
        expect(treaty).toContain(said)
      }
    }
  },
)

test('neither side’s reading is more than a fifth longer than the other’s', () => {
  for (const language of languages) {
    const { details } = compiledDossier(language)
    for (const { id, readings } of Object.values(details.instrument)) {
      const lengths = readings.map(({ text }) => text.length)
      if (lengths.length) expect(Math.max(...lengths) / Math.min(...lengths), `${id} in ${language}`).toBeLessThanOrEqual(1.2)
    }
  }
})
