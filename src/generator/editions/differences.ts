import type { ChangeKind } from '../../domain/content/edition'
import { isObject } from '../dossier/isObject'
import type { DossierState } from './state'

/** A fact of an entry as the files had it and have it: a text in its languages, a date, a list; left out where there was none. */
export interface Difference {
  readonly at: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What became of an entry, as the record keeps it. */
export interface RecordedChange {
  readonly entry: string
  readonly kind: ChangeKind
  /** Of one that was changed: its facts, before and after. */
  readonly parts?: readonly Difference[]
  /** Of one that was withdrawn: the whole of it. */
  readonly before?: unknown
}

/** What leads from one state of a dossier to another, in the order of the second, what was withdrawn last. */
export function differences(before: DossierState, after: DossierState): readonly RecordedChange[] {
  const changes: RecordedChange[] = []
  for (const [entry, value] of after) {
    if (!before.has(entry)) changes.push({ entry, kind: 'added' })
    else {
      const parts = partsOf('', before.get(entry), value)
      if (parts.length) changes.push({ entry, kind: 'changed', parts })
    }
  }
  for (const [entry, value] of before) if (!after.has(entry)) changes.push({ entry, kind: 'withdrawn', before: value })
  return changes
}

function partsOf(at: string, before: unknown, after: unknown): readonly Difference[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (isFact(before) || isFact(after)) return [{ at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]
  const [old, now] = [byKey(before), byKey(after)]
  const keys = new Set([...Object.keys(old), ...Object.keys(now)])
  return [...keys].flatMap((key) => partsOf(at ? `${at}/${key}` : key, old[key], now[key]))
}

/** What is told whole: a text in its languages, anything plain, a list of plain things, and what was not there. */
function isFact(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => !isObject(one))
  return !isObject(value) || isText(value)
}

/** A text by languages: every key is a tag, every value a text. */
export function isText(value: unknown): value is Readonly<Record<string, string>> {
  if (!isObject(value)) return false
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([key, text]) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key) && typeof text === 'string')
}

/** The members of an object, or of a list by their ids where all have one, else by their numbers from 1. */
function byKey(value: unknown): Readonly<Record<string, unknown>> {
  if (!Array.isArray(value)) return isObject(value) ? value : {}
  const hasIds = value.every((one) => isObject(one) && typeof one.id === 'string')
  return Object.fromEntries(value.map((one, i) => [hasIds ? one.id : `${i + 1}`, one]))
}
