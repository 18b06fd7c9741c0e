import type { Edition } from '../content/edition'
import type { Language } from '../content/ids'

/** A page, in the view that its address says, as a citation names it. No author: the pages are signed by no one. */
export interface Cited {
  /** What the page is about, with its view where it is not the usual one; `null` where the site as a whole is cited. */
  readonly title: string | null
  readonly site: string
  readonly language: Language
  /** `null` where the dossier has not been released yet. */
  readonly edition: Edition | null
  /** Absolute address of the exact view. */
  readonly url: string
  /** The day it was looked at, ISO 8601. */
  readonly accessed: string
}

/** The title that a style puts first: that of the page, else of the site. */
export function leadTitle({ title, site }: Cited): string {
  return oneLine(title ?? site)
}

/** Text as a citation can hold it: on one line, without blanks at its ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}

/** A sentence with its full stop, unless it already ends in a mark that closes one. */
export function closed(text: string): string {
  return /[.?!…。？！]$/u.test(text) ? text : `${text}.`
}

/** Year, month (1–12) and day of an ISO 8601 date. */
export function dateParts(date: string): readonly [year: number, month: number, day: number] {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}

/** `November 30, 2026`: as English styles write a date, whatever language they cite. */
export function americanDate(date: string, order: 'month-first' | 'year-first'): string {
  const [year, month, day] = dateParts(date)
  const name = months[month - 1] ?? ''
  return order === 'month-first' ? `${name} ${day}, ${year}` : `${year}, ${name} ${day}`
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
