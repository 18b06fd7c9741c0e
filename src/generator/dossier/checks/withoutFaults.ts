import { isObject } from '../isObject'
import type { Complaint, RawDossier } from '../raw'
import { nameOf } from './walk'

/** A dossier without the entries that there are complaints against. */
interface Rest {
  readonly raw: RawDossier
  /** Whether a complaint against the rest may come of what was left out. */
  readonly isNoise: (complaint: Complaint) => boolean
}

/**
 * The dossier without the entries that some complaints are about, so that rules which need all of it sound can be asked of the others. `null` where a
 * complaint is about no entry of a list, or about its id, by which others may know it.
 */
export function withoutFaults(raw: RawDossier, faults: readonly Complaint[]): Rest | null {
  const files: Record<string, unknown> = structuredClone(raw.files)
  const left = new Map<string, readonly string[]>()
  for (const { file, at } of faults) {
    const name = file.replace(/\.json$/, '')
    const [list, entry = '', ...field] = entryOf(files[name], at)
    const key = `${file} ${entry}`
    if (left.has(key)) continue
    const index = Array.isArray(list) ? list.findIndex((item, i) => nameOf(item, i) === entry) : -1
    if (!Array.isArray(list) || index < 0 || name === 'dispute' || field[0] === 'id') return null
    left.set(key, idsIn(list.splice(index, 1)))
  }
  const names = new Set([...left.values()].flat())
  const lacksPlaces = faults.some(({ file }) => file === 'places.json')
  const isNoise = ({ file, at, what }: Complaint) =>
    at === 'the file' ||
    (lacksPlaces && file === 'dispute.json') ||
    `${at} ${what}`.split(/[^\p{L}\p{N}-]+/u).some((word) => names.has(word))
  return { raw: { ...raw, files }, isNoise }
}

/** The list that a place in a file lies in, and the steps from there: the name of the entry, and of its fields. */
function entryOf(content: unknown, at: string): readonly [list: unknown, ...steps: string[]] {
  const steps = at.split(' › ')
  const [first = '', ...others] = steps
  return isObject(content) ? [content[first], ...others] : [content, ...steps]
}

/** All ids in a value, and of a row without one the place that it is of. */
function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (!isObject(value)) return []
  const own = value.id ?? value.place
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(idsIn)]
}
