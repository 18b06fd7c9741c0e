import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { compileDossier } from '../../src/generator/dossier/compile'
import { readDossier } from '../../src/generator/dossier/read'
import { languages } from '../fixtures/languages'
import type { Reference } from '../../src/domain/content/report'
import { tinyDispute, realDossier } from '../generator/dossier/fixtures'

const raw = readDossier(realDossier)
const compiled = { en: compileDossier(raw, 'en', 2026), ja: compileDossier(raw, 'ja', 2026), ru: compileDossier(raw, 'ru', 2026) }

describe.each(languages)('the dossier compiled in %s', (language) => {
  const { core, details, lists } = compiled[language]

  test('has 132 events, 102 places and 11 positions, each with its details', () => {
    expect([core.events.length, core.places.length, core.positions.length]).toEqual([132, 102, 11])
    expect(Object.keys(details.event)).toEqual(core.events.map(({ id }) => id))
    expect(Object.keys(details.place)).toEqual(core.places.map(({ id }) => id))
    expect(Object.keys(details.position)).toEqual(core.positions.map(({ id }) => id))
    expect(Object.keys(details.term)).toEqual(core.terms.map(({ id }) => id))
    expect(Object.keys(details.line)).toEqual(core.boundaries.map(({ id }) => id))
    expect(Object.keys(details.instrument)).toEqual(core.instruments.map(({ id }) => id))
  })

  test('has a core file of at most 32 kB brotli before its lines are drawn', () => {
    const undrawn = { ...core, boundaries: core.boundaries.map((boundary) => ({ ...boundary, course: [] })) }
    expect(brotliCompressSync(JSON.stringify(undrawn)).length).toBeLessThanOrEqual(32_000)
  })

  test('knows everything that the report mentions, under the same references in every language', () => {
    const known: Readonly<Record<Reference['kind'], object>> = {
      place: details.place,
      event: details.event,
      position: details.position,
      term: details.term,
    }
    const mentions = mentionsOf(language)
    expect(mentions.filter(({ kind, id }) => !(id in known[kind]))).toEqual([])
    expect(new Set(mentions.map(({ kind, id }) => `${kind}:${id}`))).toEqual(
      new Set(mentionsOf('en').map(({ kind, id }) => `${kind}:${id}`)),
    )
  })

  test('numbers the sentences of the report, one after the other', () => {
    for (const { n, sentences } of core.report.paragraphs) {
      expect(sentences.map(({ id }) => id)).toEqual(sentences.map((_, index) => `s${n}-${index + 1}`))
      expect(sentences.length).toBeGreaterThan(0)
    }
    expect(core.report.paragraphs.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('keeps index for index the claims and tenures of core and details', () => {
    for (const position of core.positions) expect(details.position[position.id]?.claims.length).toBe(position.claims.length)
    for (const [place, tenures] of Object.entries(core.control)) expect(details.place[place]?.tenures.length).toBe(tenures.length)
  })

  test('ships no remark for editors, no hash, and not the copy of the report that only dates it', () => {
    const shipped = JSON.stringify(compiled[language])
    const unwanted = ['"forEditors"', '"of":', 'news-report-copy', '"verified"', '"ambiguous":"']
    expect(unwanted.filter((text) => shipped.includes(text))).toEqual([])
  })

  test('links no front page as if it were the statement', () => {
    const source = lists.shelves.official?.sources.find(({ id }) => id === 'mid-ru-2019-01-11')
    expect(source).toMatchObject({ url: null, shelf: 'official' })
  })

  test('leaves out what was not seen in a source, but no row of control', () => {
    expect(core.instruments.map(({ id }) => id)).not.toContain('treaty-reply-japan-1960')
    expect(Object.values(core.control).flat()).toHaveLength(150)
    expect(
      Object.values(core.control)
        .flat()
        .filter(({ unverified }) => unverified),
    ).toHaveLength(24)
  })

  test('orders the tenures of a place in time, each beginning where the last ends', () => {
    for (const tenures of Object.values(core.control)) {
      expect(tenures.at(-1)?.to).toBeNull()
      expect(tenures.slice(0, -1).map(({ to }) => to?.first)).toEqual(tenures.slice(1).map(({ from }) => from.first))
    }
  })

  test('compiles a made-up dispute as well', () => {
    const other = compileDossier(readDossier(tinyDispute), language, 2000)
    expect(other.core.parties).toEqual(['alda', 'borea'])
    expect(other.core.report.paragraphs[0]?.sentences).toHaveLength(2)
  })

  function mentionsOf(of: 'en' | 'ja' | 'ru') {
    const { paragraphs } = compiled[of].core.report
    return paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ runs }) => runs.flatMap(({ to }) => (to ? [to] : []))))
  }
})

describe('the names of a place', () => {
  const place = (language: 'en' | 'ja' | 'ru', id: string) => compiled[language].core.places.find((candidate) => candidate.id === id)

  test('are the reader’s first and the other party’s second, in the reader’s script', () => {
    expect(place('en', 'etorofu')).toMatchObject({ name: 'Etorofu', otherName: 'Iturup', originals: { ja: '択捉島', ru: 'Итуруп' } })
    expect(place('ja', 'etorofu')).toMatchObject({ name: '択捉島', otherName: 'イトゥルップ島', originals: { ru: 'Итуруп' } })
    expect(place('ru', 'etorofu')).toMatchObject({ name: 'Итуруп', otherName: 'Эторофу', originals: { ja: '択捉島' } })
  })

  test('stand in their own scripts where both parties’ names sound alike', () => {
    expect(place('en', 'shikotan')).toMatchObject({ name: 'Shikotan', originals: { ja: '色丹島', ru: 'Шикотан' } })
    for (const language of languages) expect(place(language, 'shikotan')).not.toHaveProperty('otherName')
  })

  test('are one name where no one disputes it', () => {
    expect(place('en', 'moscow')).toMatchObject({ name: 'Moscow', originals: {} })
    expect(place('en', 'moscow')).not.toHaveProperty('otherName')
  })

  test('have cases in Russian and a reading in Japanese, and only there', () => {
    expect(place('ru', 'shikotan')?.cases).toMatchObject({ gen: 'Шикотана', ins: 'Шикотаном' })
    expect(place('ja', 'shikotan')?.kana).toBe('しこたんとう')
    expect(place('en', 'shikotan')).not.toHaveProperty('cases')
    expect(place('en', 'shikotan')).not.toHaveProperty('kana')
  })
})

test('a party bears the name of the day', () => {
  expect(compiled.en.details.event['joint-declaration-1956']?.parties).toContain('Soviet Union')
  expect(compiled.en.details.event['mid-statement-2019']?.parties).toContain('Russia')
})

test('an event that acts later than it is dated shows the later day', () => {
  const portsmouth = compiled.en.core.events.find(({ id }) => id === 'portsmouth-treaty-1905')
  expect([portsmouth?.date.edtf, portsmouth?.shown]).toEqual(['1905-09-05', Date.UTC(1905, 9, 14) / 86_400_000])
})

test('the claims of the declaration of 1956 begin when it came into force', () => {
  const declaration = compiled.en.core.positions.find(({ id }) => id === 'declaration-1956')
  expect(new Set(declaration?.claims.map(({ from }) => from.edtf))).toEqual(new Set(['1956-12-12']))
})

test('a limit of fishing is no line of control', () => {
  const line = compiled.en.core.boundaries.find(({ id }) => id === 'line-fishing-1946-macarthur')
  expect(line).toMatchObject({ kind: 'limit', subkind: 'fishing-limit' })
})

test('a place is compared with the disputed ones if it is one, else with those of its group, each with the figure its own page puts first', () => {
  const { place } = compiled.en.details
  const ids = (id: string) => place[id]?.areas?.map((area) => area.place)
  expect(ids('kunashiri')).toEqual(ids('northern-territories'))
  expect(new Set(ids('kunashiri'))).toEqual(new Set(compiled.en.core.disputed))
  expect(ids('suisho')).toEqual(ids('shibotsu'))
  expect(ids('suisho')).toHaveLength(11)
  expect(ids('kurils')).toBeUndefined()
  for (const { areas = [] } of Object.values(place)) {
    for (const { place: one, figure } of areas) expect(figure, one).toEqual(place[one]?.area[0] ?? null)
  }
})

test('a place of which the record has no distance stays in the comparison without one', () => {
  const compared = compiled.en.details.place.todo?.distancesFrom
  expect(compared?.from).toBe('nosappu')
  expect(compared?.to.filter(({ distance }) => distance === null).map(({ place }) => place)).toEqual(['harukarimoshiri', 'todo', 'kabuto'])
})

test('the distance of a group is that of its nearest island', () => {
  const habomai = compiled.en.details.place.habomai?.distancesFrom?.to.find(({ place }) => place === 'habomai')
  expect(habomai?.distance).toMatchObject({ to: 'kaigara', computedKm: 3.46, publishedKm: 3.7 })
})
