import { isObject } from '../isObject'
import type { FileName } from '../schema/content'
import type { RawDossier } from '../raw'

/** A JSON object found in a file, and the way to it in words. */
export interface Found {
  readonly file: string
  readonly at: string
  readonly object: Readonly<Record<string, unknown>>
}

/** Every object of every file, outermost first. */
export function* objectsOf(raw: RawDossier): Generator<Found> {
  for (const [name, data] of Object.entries(raw.files)) yield* walk(`${name}.json`, [], data)
}

function* walk(file: string, steps: readonly string[], value: unknown): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(file, [...steps, nameOf(item, index)], item)
  } else if (isObject(value)) {
    yield { file, at: steps.join(' › ') || 'the file', object: value }
    for (const [key, item] of Object.entries(value)) yield* walk(file, [...steps, key], item)
  }
}

/** Every text that stands in an object of a file. */
export function* textsOf(raw: RawDossier): Generator<{ readonly file: string; readonly at: string; readonly text: string }> {
  for (const { file, at, object } of objectsOf(raw))
    for (const [key, value] of Object.entries(object))
      for (const text of Array.isArray(value) ? value : [value])
        if (typeof text === 'string') yield { file, at: at === 'the file' ? key : `${at} › ${key}`, text }
}

/** The way in words that a path of keys and indexes describes: entries are named by their ids where they have one. */
export function describePath(raw: RawDossier, path: readonly PropertyKey[]): { readonly file: string; readonly at: string } {
  const [file, ...rest] = path
  return { file: `${String(file)}.json`, at: wayTo(raw.files[file as FileName], rest) }
}

/** The way in words to what a path of keys and indexes leads to in a file. */
export function wayTo(content: unknown, path: readonly PropertyKey[]): string {
  let value = content
  const steps: string[] = []
  for (const key of path) {
    const next: unknown = Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[String(key)] : undefined
    steps.push(Array.isArray(value) ? nameOf(next, Number(key)) : String(key))
    value = next
  }
  return steps.join(' › ') || 'the file'
}

/** What an entry of a list is called in complaints: by its id where it has one. */
export function nameOf(item: unknown, index: number): string {
  if (!isObject(item)) return `${index + 1}`
  if (typeof item.id === 'string') return item.id
  if (typeof item.place === 'string' && typeof item.from === 'string') return `${item.place} from ${item.from}`
  if (typeof item.n === 'number') return `paragraph ${item.n}`
  return `entry ${index + 1}`
}
