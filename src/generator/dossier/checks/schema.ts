import { type Complaint, languagesOf, type RawDossier } from '../raw'
import { contentSchema } from '../schema/content'
import { lines } from '../schema/lines'
import { describePath } from './walk'

/** Whether every file has the shape its schema describes. Missing languages are left to the rule on translations. */
export function checkSchema(raw: RawDossier): readonly Complaint[] {
  const languages = languagesOf(raw)
  const issues = contentSchema(languages).safeParse(raw.files).error?.issues ?? []
  const lineIssues = raw.lines === undefined ? [] : (lines.safeParse(raw.lines).error?.issues ?? [])
  return [
    ...issues
      .filter((issue) => !(issue.code === 'invalid_type' && languages.complete.some((language) => language === issue.path.at(-1))))
      .map((issue) => ({
        ...describePath(raw, issue.path),
        what:
          issue.code === 'unrecognized_keys' ? `There is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}.` : `${issue.message}.`,
        mend:
          issue.code === 'unrecognized_keys'
            ? 'Look for a slip in its name, or delete it.'
            : 'Write it as src/generator/dossier/schema describes.',
      })),
    ...lineIssues.map((issue) => ({
      file: 'geometry/lines.geojson',
      at: issue.path.map(String).join(' › '),
      what: `${issue.message}.`,
      mend: 'Each feature is a LineString or MultiLineString with the boundary’s id in its properties.',
    })),
  ]
}
