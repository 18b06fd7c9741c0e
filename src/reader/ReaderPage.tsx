import type { Chosen } from '../domain/address/selection'
import { loneParts, otherPage, readsReport } from './lazyParts'
import { isLone } from './navigation'
import { Report } from './report/Report'

/** What the page reads: the report with what stands beside it, a subject's own page, or a list. */
export function ReaderPage({ selection }: { selection: Chosen }) {
  if (readsReport(selection)) return <Report />
  const { page, subject } = selection
  if (!subject && isLone(page)) {
    const { Part } = loneParts[page]
    return <Part />
  }
  return <otherPage.Part selection={selection} />
}
