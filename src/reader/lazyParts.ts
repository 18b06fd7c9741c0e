import type { Chosen } from '../domain/address/selection'
import { lazyWithPreload } from '../ui/lazyWithPreload'

/** Most readers open the report: the other pages come in chunks of their own. A built page shows them before they arrive. */
export const OtherPage = lazyWithPreload(() => import('./OtherPage').then((module) => module.OtherPage))
export const PlacePanel = lazyWithPreload(() => import('./place/PlacePanel').then((module) => module.PlacePanel))
export const TermPanel = lazyWithPreload(() => import('./term/TermPanel').then((module) => module.TermPanel))

/** Whether the page reads the report, with or without something beside it. */
export function readsReport({ page, subject }: Chosen): boolean {
  if (!subject) return page === 'report'
  return subject.kind === 'place' || subject.kind === 'term' || subject.kind === 'paragraph'
}

/** Fetches what the reader of a selection is written by, before the page comes alive. A chunk that cannot be had is asked for again when it is shown. */
export async function preloadReader(selection: Chosen): Promise<void> {
  const { subject } = selection
  const part = subject?.kind === 'place' ? PlacePanel : subject?.kind === 'term' ? TermPanel : readsReport(selection) ? null : OtherPage
  await part?.preload().catch(() => {})
}
