import edtf from 'edtf'
import type { Day } from '../../../domain/time/day'
import { distantFuture, distantPast, type EdtfDate, type Precision } from '../../../domain/time/edtf'

const millisecondsPerDay = 86_400_000
const precisions: Readonly<Record<number, Precision>> = { 1: 'year', 2: 'month', 3: 'day' }

/**
 * Compiles an EDTF level-1 date or interval.
 * @throws an Error that says what is wrong where it is none, or names no year, month or day (seasons, `19XX`).
 */
export function compileDate(text: string): EdtfDate {
  return text.includes('/') ? compileInterval(text) : compileSingle(text)
}

/** The end of a span, where `..` stands for an open one. */
export function compileEnd(text: string, open: 'past' | 'future'): EdtfDate {
  if (text !== '..') return compileDate(text)
  const day = open === 'past' ? distantPast : distantFuture
  return { edtf: '..', first: day, last: day, precision: 'day' }
}

/** What is wrong with a date, or `null` where nothing is. `..` alone is an open end. */
export function dateTrouble(text: string): string | null {
  try {
    compileEnd(text, 'past')
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const known = new Map<string, EdtfDate>()

/** A date that is read often is parsed once: the parser takes long. */
function compileSingle(text: string): EdtfDate {
  const date = known.get(text) ?? parseSingle(text)
  known.set(text, date)
  return date
}

function parseSingle(text: string): EdtfDate {
  const parsed = parse(text)
  const precision = precisions[parsed.precision]
  if (parsed.type !== 'Date' || precision === undefined || text.includes('X')) throw new Error(`${text} is not a day, a month or a year`)
  const uncertain = (parsed.uncertain?.value ?? 0) + (parsed.approximate?.value ?? 0) > 0
  const date = { edtf: text, first: toDay(parsed.min), last: toDay(parsed.max), precision }
  return uncertain ? { ...date, uncertain } : date
}

// The ends are compiled one by one: the parser refuses an interval that begins and ends on 1 January 1970.
function compileInterval(text: string): EdtfDate {
  const [from = '', to = '', ...rest] = text.split('/')
  if (rest.length > 0) throw new Error(`${text} has more than two ends`)
  const start = isOpen(from) ? null : compileSingle(from)
  const end = isOpen(to) ? null : compileSingle(to)
  const precision = (start ?? end)?.precision
  if (precision === undefined) throw new Error(`${text} is open at both ends`)
  if (start && end && end.last < start.first) throw new Error(`${text} ends before it begins`)
  const span = { edtf: text, first: start?.first ?? distantPast, last: end?.last ?? distantFuture, precision, ends: [start, end] as const }
  return start?.uncertain || end?.uncertain ? { ...span, uncertain: true } : span
}

/** The parser's own messages speak of its grammar; ours say what to look at. */
function parse(text: string) {
  try {
    return edtf(text, { level: 1 })
  } catch {
    throw new Error(`${text} is not EDTF level 1, or not on the calendar`)
  }
}

const isOpen = (end: string) => end === '' || end === '..'
const toDay = (milliseconds: number) => Math.floor(milliseconds / millisecondsPerDay) as Day
