import { createHash } from 'node:crypto'
import { isObject } from '../dossier/isObject'
import type { RawDossier } from '../dossier/raw'

/** All entries of a dossier by where they stand: `events/border-treaty`, `dispute/title`, `article/p8`, `geometry/lines.geojson`. */
export type DossierState = ReadonlyMap<string, unknown>

/**
 * What is no fact of the dossier: notes for editors, marks of what a translation renders, the name of a schema, by what words something is found or
 * linked, and how it is drawn.
 */
const asides = new Set([
  ...['forEditors', '$schema', 'format', 'facts', 'verified', 'written'],
  ...['aliases', 'weakAliases', 'ambiguous', 'kana', 'cases', 'soundAlike', 'mentions', 'formerIds', 'unused', 'refs', 'subkind'],
  ...[
    'significance',
    'lights',
    'alsoIn',
    'anchors',
    'answerIsTheirs',
    'claimIsTheirs',
    'pairsWith',
    'map',
    'firstExtent',
    'colours',
    'dash',
  ],
])

/** The entries of a dossier as they stand in its files. Of a file of the geometry its hash. */
export function stateOf({ files, geometry }: Pick<RawDossier, 'files' | 'geometry'>): DossierState {
  const state = new Map<string, unknown>()
  const put = (key: string, value: unknown) => {
    let free = key
    for (let n = 2; state.has(free); n++) free = `${key}~${n}`
    state.set(free, value)
  }
  for (const [file, content] of Object.entries(files)) {
    if (Array.isArray(content)) {
      const published = isKept(file) ? content : content.filter(isSeen)
      for (const entry of published) put(`${file}/${keyOf(entry)}`, withoutAsides(entry))
    }
    if (isObject(content)) putParts(put, file, content)
  }
  for (const [file, content] of Object.entries(geometry)) {
    put(`geometry/${file}`, createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16))
  }
  return state
}

/** A file that is one object: each of its keys is an entry, and of a list of paragraphs each of these. */
function putParts(put: (key: string, value: unknown) => void, file: string, content: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(content)) {
    if (asides.has(key)) continue
    if (key === 'paragraphs' && Array.isArray(value)) for (const each of value) put(`${file}/${keyOf(each)}`, withoutAsides(each))
    else put(`${file}/${key}`, withoutAsides(value))
  }
}

/** What tells an entry from its neighbours: its id, of a paragraph its number, else what it is about. */
function keyOf(entry: unknown): string {
  if (!isObject(entry)) return String(entry)
  if (typeof entry.id === 'string') return entry.id
  if (typeof entry.n === 'number') return `p${entry.n}`
  // Of a span only its start: an end that is mended makes no other entry of it.
  const to = typeof entry.to === 'string' && /^[a-z]/.test(entry.to) ? [entry.to] : []
  return [entry.place, entry.places, entry.from, ...to, entry.kind, entry.year]
    .flatMap((part) => (part === undefined ? [] : String(part)))
    .join('_')
}

function withoutAsides(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isSeen).map(withoutAsides)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inside]) => (isAside(key, inside) ? [] : [[key, withoutAsides(inside)]])))
}

/** `of` beside the texts of a translation holds marks of the text that it renders; elsewhere it is whose names these are. */
function isAside(key: string, value: unknown): boolean {
  if (key === 'of') return isObject(value) && Object.values(value).every((mark) => /^[0-9a-f]{8}$/.test(String(mark)))
  return asides.has(key)
}

/** What was not seen in a source is not published: it comes into the dossier when it is. */
function isSeen(entry: unknown): boolean {
  return !isObject(entry) || entry.verified !== false
}

/** The files whose entries are published in any case, since the map would have a hole. */
function isKept(file: string): boolean {
  return file === 'control' || file === 'places'
}

/** A state as text, an entry a line, so that a version control shows what has changed. */
export function writeState(state: DossierState): string {
  return [...state].map(([entry, value]) => `${JSON.stringify({ entry, value })}\n`).join('')
}

/** The state that a text holds. */
export function readState(text: string): DossierState {
  const lines = text.split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { entry, value } = JSON.parse(line) as { readonly entry: string; readonly value: unknown }
      return [entry, value]
    }),
  )
}
