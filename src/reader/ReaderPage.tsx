import { Suspense } from 'react'
import type { Chosen } from '../domain/selection'
import { LateLines } from '../ui/LateLines'
import { OtherPage, readsReport } from './laterParts'
import { Report } from './Report'

/** What the page reads: the report with what stands beside it, a subject's own page, or a list. */
export function ReaderPage({ selection }: { selection: Chosen }) {
  if (readsReport(selection)) return <Report />
  return (
    <Suspense fallback={<LateLines />}>
      <OtherPage selection={selection} />
    </Suspense>
  )
}
