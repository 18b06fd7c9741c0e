import type { z } from 'zod'

/** What a schema finds wrong in one place. */
export type Issue = z.core.$ZodIssue

/** Of alternatives that all fail, what is wrong with the one that comes nearest. */
export function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const [nearestOne] = issue.errors.toSorted((one, other) => depthOf(other) - depthOf(one))
  return (nearestOne ?? []).flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }))
}

const depthOf = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))

/** What a value has to be, in words of an editor. */
export const kinds: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  tuple: 'a list in [ ]',
}

/**
 * What is wrong in a place that no description explains, in words of an editor: what stands there, and what may.
 * @param field the last step of the way to it
 */
export function wordsOf(issue: Issue, field: string): string {
  const values = (all: readonly unknown[]) => all.map((one) => JSON.stringify(one)).join(', ')
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `"${field}" is missing.` : `It is not ${kinds[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return `It is none of ${values(issue.values)}.`
    case 'unrecognized_keys':
      return `There is no field ${values(issue.keys)}.`
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `It is none of ${values(issue.options)}.`
        : 'It is none of what may stand here.'
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return `It is less than ${issue.minimum}.`
      return Number(issue.minimum) === 1 ? 'It is empty.' : `It has fewer than ${issue.minimum}.`
    case 'too_big':
      return `It ${issue.origin === 'number' || issue.origin === 'int' ? 'is' : 'has'} more than ${issue.maximum}.`
    default:
      return `${issue.message}.`
  }
}
