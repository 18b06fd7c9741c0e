import { Suspense } from 'react'
import type { Subject } from '../domain/address/selection'
import { useOverlay } from '../selection/useOverlay'
import { TextPlaceholder } from '../ui/TextPlaceholder'
import { PlacePanel, TermPanel } from './lazyParts'

/** What stands beside the report: the place or the word that is chosen. */
export function SidePanel({ subject }: { subject: Subject | null }) {
  const overlay = useOverlay()
  if (subject?.kind !== 'place' && subject?.kind !== 'term') return null
  return (
    <Suspense
      fallback={
        <aside ref={overlay} className="panel">
          <TextPlaceholder />
        </aside>
      }
    >
      {subject.kind === 'place' ? <PlacePanel key={subject.id} id={subject.id} /> : <TermPanel key={subject.id} id={subject.id} />}
    </Suspense>
  )
}
