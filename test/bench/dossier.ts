import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** How much there is of what a made-up dossier grows by. */
export interface DossierSize {
  readonly events: number
  readonly places: number
  /** Points of all outlines together. */
  readonly vertices: number
}

const seedDossier = resolve(import.meta.dirname, '../fixtures/tiny-dispute')

/** Writes a dossier in English, as large as is asked for, around the one of the tests: the same from the same seed. */
export function writeDossier(folder: string, { events, places, vertices }: DossierSize, seed = 1): void {
  const random = randomFrom(seed)
  const files = new Map(
    readdirSync(seedDossier)
      .filter((name) => name.endsWith('.json'))
      .map((name): [string, unknown] => [name, inEnglish(JSON.parse(readFileSync(join(seedDossier, name), 'utf8')))]),
  )
  const grown = (name: string, more: readonly unknown[]) => {
    const kept = files.get(name)
    if (!Array.isArray(kept)) throw new Error(`${name} is no list`)
    files.set(name, [...kept, ...more])
  }
  const isles = [...Array(places).keys()].map((i) => isle(i, random))
  const outlines = JSON.parse(readFileSync(join(seedDossier, 'geometry/outlines.geojson'), 'utf8'))
  const drawn = isles.map(({ id, point }) => outlineRound(id, point, Math.max(4, Math.round(vertices / places)), random))
  grown('places.json', isles)
  const happenings = [...Array(events).keys()].map((i) => happening(i, isles[Math.floor(random() * isles.length)]?.id ?? 'tamm', random))
  grown(
    'events.json',
    happenings.sort((a, b) => a.date.localeCompare(b.date)),
  )
  files.set('dispute.json', { ...objectIn(files, 'dispute.json'), languages: ['en'] })
  mkdirSync(join(folder, 'geometry'), { recursive: true })
  for (const [name, content] of files) writeFileSync(join(folder, name), JSON.stringify(content, null, 1))
  writeFileSync(join(folder, 'geometry/outlines.geojson'), JSON.stringify({ ...outlines, features: [...outlines.features, ...drawn] }))
}

function objectIn(files: ReadonlyMap<string, unknown>, name: string): object {
  const content = files.get(name)
  if (typeof content !== 'object' || content === null) throw new Error(`${name} is no object`)
  return content
}

/** Texts in several languages, and what declines, with what is English of them. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish)
  if (typeof value !== 'object' || value === null) return value
  const kept = 'en' in value ? { en: inEnglish(value.en) } : value
  return Object.fromEntries(
    Object.entries(kept)
      .filter(([key]) => key !== 'cases')
      .map(([key, one]) => [key, inEnglish(one)]),
  )
}

/** Islets lie in rows of fifty, a fifth of a degree apart, so that a frame of the map holds some of them. */
const perRow = 50
const apart = 0.2

function isle(i: number, random: () => number) {
  const name = `${nameOf(i)} Islet`
  const jitter = () => (random() - 0.5) * apart * 0.3
  return {
    id: `islet-${i + 1}`,
    kind: 'islet',
    parent: 'twin-isles',
    alsoIn: [],
    point: [rounded(11.5 + (i % perRow) * apart + jitter()), rounded(58 + Math.floor(i / perRow) * apart + jitter())] as const,
    names: { en: { first: name, others: [] } },
    aliases: { en: [name] },
    weakAliases: { en: [] },
    figures: { area: [], highestPoint: [], population: [] },
    summary: { en: `${name} is made up. ${sentence(random)}` },
    sources: ['almanac'],
  }
}

/** A ring of so many points, no further from its middle than a third of the way to the next. */
function outlineRound(id: string, [longitude, latitude]: readonly [number, number], points: number, random: () => number) {
  const waves = [2, 3, 5, 9].map((n) => ({ n, at: random() * 2 * Math.PI }))
  const ring = [...Array(points - 1).keys()].map((i) => {
    const turn = (2 * Math.PI * i) / (points - 1)
    const bays = waves.reduce((sum, { n, at }) => sum + Math.sin(n * turn + at) / n, 0)
    const reach = apart * (0.22 + 0.05 * bays)
    return [rounded(longitude + Math.cos(turn) * reach), rounded(latitude + (Math.sin(turn) * reach) / 2)]
  })
  return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] } }
}

const kinds = ['treaty', 'declaration', 'landing', 'law', 'statement', 'summit', 'talks', 'visit', 'incident'] as const

function happening(i: number, place: string, random: () => number) {
  const year = 1850 + Math.floor(random() * 170)
  const [month, day] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)]
  const title = `${nameOf(i)} ${wordOf(random)} of ${year}`
  const rank = random()
  return {
    id: `event-${i + 1}-${year}`,
    date: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    title: { en: title },
    short: { en: title },
    kind: kinds[Math.floor(random() * kinds.length)],
    significance: rank < 0.02 ? 1 : rank < 0.3 ? 2 : 3,
    places: [place],
    venue: null,
    parties: ['alda', 'borea'],
    summary: { en: `${sentence(random)} ${sentence(random)}` },
    sources: [random() < 0.5 ? 'almanac' : 'gazette'],
  }
}

const syllables = ['ta', 'mo', 'ri', 'ke', 'lu', 'sa', 'ne', 'vo', 'di', 'ha']

/** A name of its own for each number. */
function nameOf(i: number): string {
  const name = [...String(i + 10)].map((digit) => syllables[Number(digit)]).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function wordOf(random: () => number): string {
  const length = 2 + Math.floor(random() * 3)
  return [...Array(length)].map(() => syllables[Math.floor(random() * syllables.length)]).join('')
}

function sentence(random: () => number): string {
  const words = [...Array(8 + Math.floor(random() * 10))].map(() => wordOf(random)).join(' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5
const twoDigits = (n: number) => String(n).padStart(2, '0')

/** Numbers from 0 to below 1, the same from the same seed (mulberry32, T. Ettinger, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
