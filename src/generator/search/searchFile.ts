import { entriesOf, type SubjectEntry, subjectKinds } from '../../domain/address/subjects'
import type { SearchEntry, SearchFile } from '../../domain/search/searchFile'
import { packedTerms } from '../../search/wordIndex'
import { calendar, type Day, isoDay } from '../../domain/time/day'
import { distantFuture, distantPast } from '../../domain/time/edtf'
import { formatDate, yearText } from '../../i18n/dates'
import type { InterfaceLanguage } from '../../i18n/words'
import type { Translate } from '../../i18n/translate'
import type { CompiledDossier } from '../dossier/compile'
import { findable } from './findable'

/** The site in one language. */
export interface SearchedEdition {
  readonly compiled: CompiledDossier
  readonly t: Translate
  readonly otherDate?: InterfaceLanguage['otherDate']
}

/** An entry with the texts in which it is found. */
interface Worded {
  readonly entry: SearchEntry
  readonly text: readonly string[]
}

/**
 * What the search reads: all that the table of subjects has, under its names and texts in every language.
 * @param keyboards the letters of the same keys on each keyboard of the site's languages
 */
export function searchFile(editions: readonly SearchedEdition[], keyboards: readonly string[]): SearchFile {
  const worded = subjectKinds.flatMap((kind) => {
    const inEach = editions.map((edition) => entriesOf(edition.compiled.core, kind))
    return (inEach[0] ?? []).flatMap((_, i) =>
      wordedOf(
        editions,
        inEach.flatMap((entries) => entries[i] ?? []),
      ),
    )
  })
  return {
    entries: worded.map(({ entry }) => entry),
    texts: packedTerms(worded.map(({ text }) => text.join('\n'))),
    keyboards,
  }
}

/** One subject, by its entry in each language, and its parts. */
function wordedOf(editions: readonly SearchedEdition[], entries: readonly SubjectEntry[]): readonly Worded[] {
  const [first] = entries
  if (!first) return []
  const { subject } = first
  const said = editions.map(({ compiled }) => findable(compiled, subject.kind, subject.id))
  const names = unique(
    entries.flatMap(({ title, short, names: own }) => [...(title === null ? [] : [title]), ...(short ? [short] : []), ...own]),
  )
  const bracketed = names.flatMap(partsInBrackets)
  const aliases = unique([...said.flatMap((one) => one.aliases ?? []), ...bracketed, ...datesOf(editions, first)]).filter(
    (one) => !names.includes(one),
  )
  const weight = said[0]?.weight ?? 1
  const own: Worded = {
    entry: { to: subject, names, aliases, ...(weight !== 1 && { weight }) },
    text: said.flatMap(({ texts = [] }) => texts),
  }
  const parts = (said[0]?.parts ?? []).map(({ anchor }, i): Worded => {
    const inEach = said.flatMap((one) => one.parts?.[i] ?? [])
    const called = unique(inEach.flatMap(({ name }) => (name === undefined ? [] : [name])))
    return { entry: { to: subject, anchor, names: called, aliases: [] }, text: inEach.flatMap(({ texts }) => texts) }
  })
  return names.length > 0 ? [own, ...parts] : parts
}

/** "Treaty of Commerce (Treaty of North Bay)" is also called by what stands in the brackets, and by what stands before them. */
function partsInBrackets(name: string): readonly string[] {
  const [, before = '', inside = ''] = /^(.+?)\s*[(（](.+)[)）]\s*$/u.exec(name) ?? []
  return [before, ...inside.split(/[、,;]/u)].map((part) => part.trim()).filter(Boolean)
}

/** The years in which it began and ended, where the record knows them, and their decades; and its date in the words of each language, also by its other calendar. */
function datesOf(editions: readonly SearchedEdition[], { date }: SubjectEntry): readonly string[] {
  if (!date) return []
  const known = (day: Day) => day > distantPast && day < distantFuture
  const ends = [date.first, date.last].filter(known)
  const years = unique(ends.map((day) => String(calendar(day).year)))
  const inWords = editions.flatMap(({ t }) =>
    years.flatMap((year) => [yearText(t, Number(year)), t('decade', { n: `${year.slice(0, -1)}0` })]),
  )
  const knownParts = date.first === date.last ? (['year', 'day'] as const) : (['year'] as const)
  const byOthers = editions.flatMap(({ otherDate }) =>
    ends.flatMap((day) => knownParts.flatMap((part) => otherDate?.(new Date(isoDay(day)), part) ?? [])),
  )
  return [...years, ...inWords, ...editions.map(({ t }) => formatDate(t, date)), ...byOthers]
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
