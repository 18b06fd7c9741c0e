import { referenceKinds } from '../content/report'
import type { Page } from './pages'
import { choose, type Selection } from './selection'
import { hasOwnPage, sameSubject } from './subjects'

/** A page of the reader, and what it is about. */
export type Reading = Pick<Selection, 'page' | 'subject' | 'part'>

/**
 * On a small screen, what one goes on reading when something else is chosen, which then stands in a card; `null` where what is chosen is read. What a
 * text or the map leads to stands in a card, but not in its own list, nor where a part of its page is named, which can be read there alone.
 */
export function readOn({ page, subject, part }: Reading, chosen: Reading & Pick<Selection, 'anchor'>): Reading | null {
  const isMentioned = !chosen.anchor && referenceKinds.some((kind) => kind === chosen.subject?.kind)
  return isMentioned && page !== chosen.page ? { page, subject, part } : null
}

/** Letting go of what is chosen leads back to what one goes on reading; else to the report, for what stands beside it, or to the list it is in. */
export function letGo(selection: Selection, reading: Reading | null): Selection {
  return reading
    ? { ...choose(selection, reading.subject, reading.page), part: reading.part }
    : choose(selection, null, pageBehind(selection))
}

function pageBehind({ page, subject }: Selection): Page {
  return subject && !hasOwnPage(subject) ? 'report' : page
}

export function sameReading(one: Reading, other: Reading): boolean {
  return one.page === other.page && one.part === other.part && sameSubject(one.subject, other.subject)
}
