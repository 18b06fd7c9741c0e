import { Suspense } from 'react'
import type { Subject } from '../domain/selection'
import { LateLines } from '../ui/LateLines'
import { PlacePanel, TermPanel } from './laterParts'

/** What stands beside the report: the place or the word that is chosen. */
export function SidePanel({ subject }: { subject: Subject | null }) {
  if (subject?.kind !== 'place' && subject?.kind !== 'term') return null
  return (
    <Suspense
      fallback={
        <aside className="panel">
          <LateLines />
        </aside>
      }
    >
      {subject.kind === 'place' ? <PlacePanel key={subject.id} id={subject.id} /> : <TermPanel key={subject.id} id={subject.id} />}
    </Suspense>
  )
}
