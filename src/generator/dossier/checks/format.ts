import { isObject } from '../isObject'
import type { Complaint, RawDossier } from '../raw'
import { format } from '../schema/dispute'

/** The dossier is in the format that this code reads. Nothing else is worth saying of any other. */
export function checkFormat({ files }: RawDossier): readonly Complaint[] {
  const { dispute } = files
  const at = 'format'
  const file = 'dispute.json'
  if (dispute === undefined) return []
  if (!isObject(dispute)) {
    return [{ file, at: 'the file', what: 'It is no object in { }.', mend: 'Write it anew: npm run new writes one to start from.' }]
  }
  if (dispute.format === format) return []
  if (dispute.format === undefined || dispute.format === 1) {
    return [
      {
        file,
        at,
        what: 'The dossier is in format 1, or does not say which.',
        mend: `Set "format": ${format}. Since 1 the names of parties, views and rows stand in dispute.json, the cases of states under their language, and "bodies" without the parties; README.md describes each.`,
      },
    ]
  }
  return [
    {
      file,
      at,
      what: `The format ${JSON.stringify(dispute.format)} is not known.`,
      mend: `Set "format": ${format}, or use the version of this project that the dossier was written for.`,
    },
  ]
}
