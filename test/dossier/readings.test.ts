import { expect, test } from 'vitest'
import { compiledDossier } from '../fixtures/dossiers'
import { languages } from '../fixtures/languages'
import { renderReader } from '../reader/renderReader'

/** Verbs and nouns that take a side, or take its word for granted. */
const partisan = /\breturn|liberat|illegal|返還|不法|解放|возвра|освобо|незакон/i

test.each(languages)(
  'in %s a summit that names no island says how each side reads the text it rests on, by dated sources',
  async (language) => {
    const { core, details } = compiledDossier(language)
    const detail = details.event['singapore-summit-2018']
    const [text] = detail?.restsOn ?? []
    expect(text?.id).toBe('treaty-joint-declaration-1956')
    expect(text?.readings.map(({ party }) => party)).toEqual(core.parties)
    for (const { text: said, sources } of text?.readings ?? []) {
      expect(said).not.toMatch(partisan)
      expect(sources.filter(({ date }) => date).length).toBeGreaterThan(0)
    }
    const event = await renderReader({ address: `${language}/events/singapore-summit-2018/` })
    const treaty = await renderReader({ address: `${language}/instruments/treaty-joint-declaration-1956/` })
    for (const { text: said } of text?.readings ?? []) {
      expect(event).toContain(said)
      expect(treaty).toContain(said)
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
