import { checkAliases } from './checks/aliases'
import { checkArguments } from './checks/arguments'
import { checkClaims } from './checks/claims'
import { checkControlSpans } from './checks/controlSpans'
import { checkDates } from './checks/dates'
import { checkDuplicates } from './checks/duplicates'
import { checkEffects } from './checks/effects'
import { checkIds } from './checks/ids'
import { checkLines } from './checks/lines'
import { checkMentions } from './checks/mentions'
import { checkSchema } from './checks/schema'
import { checkSources } from './checks/sources'
import { checkStaleTranslations } from './checks/staleTranslations'
import { checkTranslations } from './checks/translations'
import { type Complaint, languagesOf, type RawDossier } from './raw'
import { contentSchema } from './schema/content'

/** Rules that need the dossier's shape to be sound. */
const rules = [
  checkDuplicates,
  checkIds,
  checkDates,
  checkControlSpans,
  checkEffects,
  checkSources,
  checkArguments,
  checkClaims,
  checkAliases,
  checkMentions,
] as const

/**
 * Every complaint against a dossier; none means that it compiles. A file that cannot be read, or whose shape is wrong, is
 * complained of alone: what other rules would say of it is noise.
 */
export function checkDossier(raw: RawDossier): readonly Complaint[] {
  if (raw.unreadable.length > 0) return raw.unreadable
  const shape = [...checkTranslations(raw), ...checkSchema(raw)]
  if (shape.length > 0) return shape
  const sound = contentSchema(languagesOf(raw)).parse(raw.files)
  return [...checkStaleTranslations(raw), ...checkLines(raw, sound), ...rules.flatMap((rule) => rule(sound))]
}

/** One complaint as the build prints it. */
export function formatComplaint(complaint: Complaint): string {
  return `${complaint.file} · ${complaint.at}\n  ${complaint.what}\n  Mend: ${complaint.mend}`
}
