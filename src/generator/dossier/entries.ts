import { isObject } from './isObject'

/** Whether a file is a list that stands as `entries` beside the `$schema` that an editor asks for. */
export function isNamedList(value: unknown): value is { readonly entries: unknown } {
  return isObject(value) && '$schema' in value && 'entries' in value && Object.keys(value).length === 2
}
