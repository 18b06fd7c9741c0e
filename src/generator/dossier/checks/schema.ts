import { nearest } from '../nearest'
import { type Complaint, languagesOf, type RawDossier } from '../raw'
import { contentSchema } from '../schema/content'
import { type JsonSchema, jsonSchemaOf, sampleOf, schemaAt } from '../schema/jsonSchema'
import { innermost, type Issue, kinds, wordsOf } from './issues'
import { describePath } from './walk'

/** What every file has of another shape than its schema describes. Missing languages are left to the rule on translations. */
export function checkSchema(raw: RawDossier, found: readonly Issue[]): readonly Complaint[] {
  const { complete } = languagesOf(raw)
  const issues = found.filter(
    ({ code, path }) =>
      isThere(raw, path.slice(0, 1)) && !(code === 'invalid_type' && complete.some((language) => language === path.at(-1))),
  )
  if (issues.length === 0) return []
  const described = jsonSchemaOf(contentSchema(languagesOf(raw)))
  return issues.flatMap((issue) => innermost(issue)).map((issue) => complaintOf(raw, issue, described))
}

function complaintOf(raw: RawDossier, issue: Issue, described: JsonSchema): Complaint {
  const { file, at } = describePath(raw, issue.path)
  const here = schemaAt(described, issue.path)
  const field = String(issue.path.at(-1))
  const wanted = here?.description ? ` ${here.description}` : ''
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(here?.properties ?? {})
      const near = issue.keys.flatMap((key) => nearest(key, known) ?? [])
      return {
        file,
        at,
        what: `There is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}.`,
        mend: near.length ? `Perhaps "${near.join('", "')}"? Else delete it.` : `Delete it; the fields are ${known.join(', ')}.`,
      }
    }
    case 'invalid_type': {
      const sample = here === undefined ? '' : JSON.stringify(sampleOf(here))
      if (issue.input === undefined && !isThere(raw, issue.path)) {
        return { file, at, what: `"${field}" is missing.`, mend: `Add "${field}": ${sample}.${wanted}` }
      }
      return { file, at, what: `It is not ${kinds[issue.expected] ?? issue.expected}.`, mend: `Write it like this: ${sample}.${wanted}` }
    }
    case 'invalid_value':
      return {
        file,
        at,
        what: 'It is none of the known values.',
        mend: `Write ${issue.values.map((one) => JSON.stringify(one)).join(', ')}.`,
      }
    case 'too_small':
      return {
        file,
        at,
        what:
          issue.origin === 'string' || issue.origin === 'array'
            ? issue.minimum === 1
              ? 'It is empty.'
              : `It has fewer than ${issue.minimum}.`
            : wordsOf(issue, field),
        mend: `Write ${issue.origin === 'string' ? 'the text' : issue.origin === 'array' ? `at least ${issue.minimum}` : 'a larger number'}.${wanted}`,
      }
    case 'too_big':
      return {
        file,
        at,
        what: issue.origin === 'string' ? `${issue.message}.` : wordsOf(issue, field),
        mend: issue.origin === 'string' ? 'Shorten it.' : `Write at most ${issue.maximum}.${wanted}`,
      }
    default:
      return { file, at, what: wordsOf(issue, field), mend: here?.description ?? 'Correct it.' }
  }
}

function isThere(raw: RawDossier, path: readonly PropertyKey[]): boolean {
  let value: unknown = raw.files
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return value !== undefined
}
