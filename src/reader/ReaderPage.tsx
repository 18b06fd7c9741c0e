import type { Chosen } from '../domain/address/selection'
import { otherPage, readsReport } from './lazyParts'
import { Report } from './report/Report'

/** What the page reads: the report with what stands beside it, a subject's own page, or a list. */
export function ReaderPage({ selection }: { selection: Chosen }) {
  if (readsReport(selection)) return <Report />
  return <otherPage.Part selection={selection} />
}
