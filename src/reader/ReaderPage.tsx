import { Suspense } from 'react'
import type { Chosen } from '../domain/address/selection'
import { TextPlaceholder } from '../ui/TextPlaceholder'
import { otherPage, readsReport } from './lazyParts'
import { Report } from './report/Report'

/** What the page reads: the report with what stands beside it, a subject's own page, or a list. */
export function ReaderPage({ selection }: { selection: Chosen }) {
  if (readsReport(selection)) return <Report />
  return (
    <Suspense fallback={<TextPlaceholder />}>
      <otherPage.Part selection={selection} />
    </Suspense>
  )
}
