import { checkLanguages } from '../languages/checkLanguages'
import { checkAliases } from './checks/aliases'
import { checkArguments } from './checks/arguments'
import { checkReadings } from './checks/readings'
import { checkCharacters } from './checks/texts/characters'
import { checkClaims, checkClaimsOnce } from './checks/claims'
import { checkColours } from './checks/colours'
import { checkControlSpans } from './checks/controlSpans'
import { checkDates, checkOrder } from './checks/dates'
import { checkDeclension } from './checks/texts/declension'
import { checkDerived } from './checks/geometry/derived'
import { checkDuplicates } from './checks/duplicates'
import { checkEffects } from './checks/effects'
import { checkExtents } from './checks/geometry/extents'
import { checkFormat } from './checks/format'
import { checkGeometry } from './checks/geometry/files'
import { checkIds } from './checks/ids'
import { checkLanguageTags } from './checks/texts/languageTags'
import { checkLines } from './checks/geometry/lines'
import { checkMentions } from './checks/mentions'
import { checkOutlines } from './checks/geometry/outlines'
import { lineOfPlace } from './checks/place'
import { checkPlaces } from './checks/places'
import { checkReport } from './checks/report'
import { checkReserved } from './checks/reserved'
import { checkSchema } from './checks/schema'
import { checkSources } from './checks/sources'
import { checkSpans, checkStates } from './checks/spans'
import { checkStaleTranslations } from './checks/texts/staleTranslations'
import { checkTranslations } from './checks/texts/translations'
import { withoutFaults } from './checks/withoutFaults'
import { type Complaint, languagesOf, type RawDossier } from './raw'
import { contentSchema } from './schema/content'

/** Rules that need the dossier's shape to be sound. */
const rules = [
  checkDuplicates,
  checkIds,
  checkOrder,
  checkControlSpans,
  checkEffects,
  checkSources,
  checkArguments,
  checkReadings,
  checkClaims,
  checkClaimsOnce,
  checkAliases,
  checkMentions,
  checkReserved,
  checkExtents,
  checkColours,
  checkSpans,
  checkStates,
  checkPlaces,
  checkReport,
  checkDeclension,
] as const

/**
 * Every complaint against a dossier; none means that it compiles. Of entries that have another shape than their schema, or a date that is none,
 * the rules that need them sound are not asked, nor of anything where a whole file cannot be read: what they would say is noise.
 */
export function checkDossier(raw: RawDossier): readonly Complaint[] {
  return withLines(raw, [...raw.unreadable, ...checkGeometry(raw), ...checkContent(raw)])
}

function checkContent(raw: RawDossier): readonly Complaint[] {
  const format = checkFormat(raw)
  if (format.length > 0) return format
  const tags = checkLanguageTags(raw)
  const languages = checkLanguages(languagesOf(raw).all, raw.languages)
  // By wrong tags every text would be missing.
  if (tags.length > 0) return [...tags, ...languages]
  const { data: sound, error } = contentSchema(languagesOf(raw)).safeParse(raw.files)
  const shape = [...languages, ...checkTranslations(raw), ...checkSchema(raw, error?.issues ?? []), ...checkCharacters(raw)]
  const faults = shape.length > 0 || !sound ? shape : checkDates(sound)
  if (faults.length > 0) {
    const rest = withoutFaults(raw, faults)
    return rest ? [...faults, ...checkContent(rest.raw).filter((complaint) => !rest.isNoise(complaint))] : faults
  }
  const stale = checkStaleTranslations(raw)
  if (!sound) return stale
  return [
    ...stale,
    ...checkLines(raw, sound),
    ...checkOutlines(raw, sound),
    ...checkDerived(raw, sound),
    ...rules.flatMap((rule) => rule(sound)),
  ]
}

/** Each complaint with the line on which its place begins. */
function withLines({ texts }: RawDossier, complaints: readonly Complaint[]): readonly Complaint[] {
  const finders = new Map<string, (at: string) => number | undefined>()
  return complaints.map((complaint) => {
    const text = texts.get(complaint.file)
    if (text === undefined || complaint.at.startsWith('line ')) return complaint
    const find = finders.get(complaint.file) ?? lineOfPlace(text)
    finders.set(complaint.file, find)
    const line = find(complaint.at)
    return line === undefined ? complaint : { ...complaint, line }
  })
}

/** One complaint as the build prints it. */
export function formatComplaint({ file, at, line, what, mend }: Complaint): string {
  return `${file} · ${at}${line === undefined ? '' : ` · line ${line}`}\n  ${what}\n  Mend: ${mend}`
}
