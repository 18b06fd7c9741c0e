import { formatDate } from '../../i18n/dates'
import { languageName } from '../../i18n/languageName'
import type { Translate } from '../../i18n/translate'
import { compileDate, dateTrouble } from '../dossier/compile/date'
import { isObject } from '../dossier/isObject'
import { isText } from './differences'
import type { DossierState } from './state'

/** Fields that name an entry of a file by its id. */
const files: Readonly<Record<string, string>> = {
  place: 'places',
  places: 'places',
  parent: 'places',
  venue: 'places',
  basis: 'events',
  event: 'events',
  events: 'events',
  instrument: 'instruments',
  instruments: 'instruments',
  restsOn: 'instruments',
  source: 'sources',
  sources: 'sources',
  moreSources: 'sources',
  answerSources: 'sources',
  namesSources: 'sources',
  through: 'places',
  views: 'positions',
  lines: 'boundaries',
  line: 'boundaries',
  claimant: 'positions',
}

/** Fields that name a party, or someone else who takes part. */
const holders = new Set(['between', 'by', 'holder', 'of', 'parties', 'partisan', 'party', 'whose'])

const dates = new Set(['asOf', 'at', 'date', 'from', 'inEffect', 'shown', 'stated', 'to'])

/** What the interface calls a word that a field holds, by the file where that matters. */
const kinds: Readonly<Record<string, string>> = {
  events: 'eventKind',
  instruments: 'instrumentKind',
  places: 'placeKind',
  positions: 'positionKind',
  sources: 'sourceKind',
}

/** The same of fields that mean one thing in every file. */
const enums: Readonly<Record<string, string>> = { nature: 'nature', status: 'status' }

/** What turns facts as the files hold them into words of a language. */
export interface FactWords {
  readonly t: Translate
  readonly now: DossierState
  /** The file of the entry that they are of. */
  readonly file: string
  /** A text in the language, or in one that lends its own. */
  readonly textIn: (text: Readonly<Record<string, string>>) => string
  /** What an entry is called. */
  readonly nameOf: (key: string) => string
}

/** Where a fact stands in its entry, in words: "Arguments › Claim". What has no word for a reader is left out. */
export function wayInWords(at: string, words: FactWords): string {
  const { t } = words
  const steps = at.split('/').filter(Boolean)
  const said = steps.flatMap((step, i) => {
    const key = `field.${step}`
    if (t.has(key)) return [t(key)]
    if (/^\d+$/.test(step)) return [step]
    if (steps[i - 1] === 'names') return [languageName(t, step)]
    return steps[i - 1] === 'of' ? (holderName(step, words) ?? []) : []
  })
  return said.join(' › ')
}

/** A fact in words: ids by what they name, dates as people write them, of a list its members, of marked words the words. */
export function factInWords(value: unknown, at: string, words: FactWords): string {
  const field =
    at
      .split('/')
      .filter((step) => !/^\d+$/.test(step))
      .at(-1) ?? ''
  if (isText(value)) return withoutMarks(words.textIn(value))
  if (Array.isArray(value)) return value.map((one) => factInWords(one, field, words)).join(words.t('comma'))
  if (isObject(value)) {
    const said = Object.entries(value).flatMap(([key, inside]) => (key === 'id' ? [] : [factInWords(inside, key, words)]))
    return said.filter(Boolean).join(' · ')
  }
  if (value === null || value === undefined) return ''
  return withoutMarks(named(String(value), field, words) ?? String(value))
}

function named(value: string, field: string, words: FactWords): string | undefined {
  const { t, now, file, nameOf } = words
  const entry = `${files[field] ?? 'places'}/${value}`
  if ((files[field] || dates.has(field)) && now.has(entry)) return nameOf(entry)
  if (holders.has(field)) return holderName(value, words) ?? (now.has(entry) ? nameOf(entry) : undefined)
  if (dates.has(field) && /^[\d.]/.test(value) && value !== '..' && dateTrouble(value) === null) return formatDate(t, compileDate(value))
  if (field === 'lang') return languageName(t, value)
  if (field === 'kind' && file === 'boundaries') return t('kindLine')
  const word = `${field === 'kind' ? kinds[file] : enums[field]}.${value}`
  return t.has(word) ? t(word) : undefined
}

function holderName(id: string, { now, textIn }: Pick<FactWords, 'now' | 'textIn'>): string | undefined {
  const parties = now.get('dispute/parties')
  const bodies = now.get('dispute/bodies')
  const party: unknown = Array.isArray(parties) ? parties.find((one) => isObject(one) && one.id === id) : undefined
  const holder = party ?? (isObject(bodies) ? bodies[id] : undefined)
  return isObject(holder) && isText(holder.name) ? textIn(holder.name) : undefined
}

/** `[words](event:id)` are words. */
function withoutMarks(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
}
