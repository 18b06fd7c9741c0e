import { brings } from '../domain/address/subjects'
import { askFor } from '../domain/time/askedDate'
import { type Comparison, defaultView, type Selection, viewOf } from '../domain/address/selection'
import type { Shown } from '../domain/address/shown'
import type { View } from '../domain/content/ids'
import { counterView, type Sides } from './counterView'

/** What a map shows, as one side of a comparison. */
export function sideOf(view: View, shown: Shown): Comparison {
  const at = shown.by === 'asked' ? shown.date : shown.by === 'today' ? null : askFor(shown.day)
  return { view, at }
}

/** The right side that a comparison begins with: the counter-view of the same day. */
export function firstComparison(dossier: Sides, view: View, shown: Shown): Comparison {
  return { ...sideOf(view, shown), view: counterView(dossier, view) }
}

/** The view as the address says it: nothing where it is the default. */
export function viewFor({ subject }: Selection, view: View): View | null {
  return view === defaultView(subject) ? null : view
}

/** Swapping sides: the view gives way to its counter-view; of two that are compared, left and right change places, dates and all, unless the left one's date is its event's. */
export function swapped(dossier: Sides, selection: Selection): Partial<Selection> {
  const { subject, at, compare } = selection
  const view = viewOf(selection)
  if (!compare) return { view: viewFor(selection, counterView(dossier, view)) }
  const isDated = at === null && brings(subject, 'date')
  return { view: viewFor(selection, compare.view), at: isDated ? null : compare.at, compare: { view, at: isDated ? compare.at : at } }
}
