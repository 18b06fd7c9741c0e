import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compileDossier } from '../../src/generator/dossier/compile'
import { readDossier } from '../../src/generator/dossier/read'
import { geometryOf } from '../fixtures/geometry'
import { outcomesFile } from '../../src/generator/site/outcomes'

interface Counted {
  readonly islands: readonly string[]
  readonly landKm2: number
  readonly coastKm: number
  readonly sea12Km2: number
  readonly sea200Km2: number
}
type Derived = {
  readonly islands: readonly (Omit<Counted, 'islands'> & { readonly id: string })[]
  readonly outcomes: readonly { readonly id: string; readonly japan: Counted; readonly russia: Counted }[]
}

const file = 'src/dossier/geometry/outcomes.json'
const derived: Derived = JSON.parse(readFileSync(file, 'utf8'))
const { levels, footprints, settings } = geometryOf()
const [base] = levels
if (!base) throw new Error('no base level')
const compiled = compileDossier(readDossier('src/dossier'), 'en', 2026)
const { outcomes, residents, drawing } = outcomesFile(file, compiled, base, { footprints, origin: settings.origin })
const measures = ['landKm2', 'coastKm', 'sea12Km2', 'sea200Km2'] as const

test('every outcome says what each party would administer, with the figures of the derivation', () => {
  expect(outcomes.map(({ id }) => id)).toEqual(derived.outcomes.map(({ id }) => id))
  for (const { id, shares } of outcomes) {
    expect(shares.map(({ party }) => party).sort()).toEqual(['japan', 'russia'])
    const counted = derived.outcomes.find((one) => one.id === id)
    for (const { party, residents: _, ...share } of shares) expect(share).toEqual(counted?.[party as 'japan' | 'russia'])
  }
})

describe.each(measures)('%s', (measure) => {
  const whole = derived.islands.reduce((sum, island) => sum + island[measure], 0)

  test('of both parties adds up to that of the four islands, within rounding', () => {
    for (const { id, shares } of outcomes) {
      const sum = shares.reduce((total, share) => total + share[measure], 0)
      expect(Math.abs(sum - whole), id).toBeLessThanOrEqual({ landKm2: 2, coastKm: 2, sea12Km2: 20, sea200Km2: 200 }[measure])
    }
  })

  test('of a share of whole islands is that of its islands, within rounding', () => {
    for (const { id, shares } of outcomes) {
      for (const share of shares.filter(({ part }) => !part)) {
        const sum = derived.islands
          .filter((island) => share.islands.some((one) => one === island.id))
          .reduce((total, island) => total + island[measure], 0)
        expect(Math.abs(share[measure] - sum), `${id} ${share.party}`).toBeLessThanOrEqual(
          { landKm2: 2, coastKm: 2, sea12Km2: 20, sea200Km2: 200 }[measure],
        )
      }
    }
  })
})

test('residents are those of the latest year that the record has a verified count of each island for', () => {
  const all: readonly { places: readonly string[]; year: number; residents: number; verified?: false }[] = JSON.parse(
    readFileSync('src/dossier/residents.json', 'utf8'),
  ).entries
  const record = all.filter(({ verified }) => verified !== false)
  const of = (island: string, year: number) =>
    record.find(({ places, year: own }) => places.length === 1 && places[0] === island && own === year)
  const islands = derived.islands.map(({ id }) => id)
  const year = residents[0]?.count.year ?? 0
  expect(residents.map(({ island }) => island)).toEqual(islands)
  for (const { island, count } of residents) expect(count.residents, island).toBe(of(island, year)?.residents)
  for (const later of new Set(record.map((row) => row.year).filter((one) => one > year))) {
    expect(
      islands.every((island) => of(island, later)),
      String(later),
    ).toBe(false)
  }
  const total = record.find(({ places, year: own }) => places[0] === 'northern-territories' && own === year)?.residents
  expect(residents.reduce((sum, { count }) => sum + count.residents, 0)).toBe(total)
  for (const { id, shares } of outcomes) {
    if (shares.some(({ part }) => part)) continue
    expect(
      shares.reduce((sum, share) => sum + share.residents, 0),
      id,
    ).toBe(total)
  }
})

test('nobody is counted on the Habomai but border guards, and the count says so', () => {
  const habomai = residents.find(({ island }) => island === 'habomai')
  expect(habomai?.count.residents).toBe(0)
  expect(habomai?.count.who).toContain('border guards')
})

test('each island has an outline to be drawn, inside the drawing', () => {
  expect(drawing.islands.map(({ id }) => id)).toEqual(derived.islands.map(({ id }) => id))
  for (const { id, d } of drawing.islands) expect(d, id).toMatch(/^M-?\d/)
})
