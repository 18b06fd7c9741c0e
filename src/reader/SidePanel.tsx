import { Suspense } from 'react'
import { isBesideReport, type KindRead } from '../domain/address/subjects'
import type { Subject, SubjectIds } from '../domain/content/subject'
import { useOverlay } from '../selection/useOverlay'
import { TextPlaceholder } from '../ui/TextPlaceholder'
import type { PreloadableComponent } from '../ui/lazyWithPreload'
import { panels } from './lazyParts'

/** What stands beside the report: the subject, if it is of a kind that is read there. */
export function SidePanel({ subject }: { subject: Subject | null }) {
  const overlay = useOverlay()
  if (!subject || !isBesideReport(subject)) return null
  return (
    <Suspense
      fallback={
        <aside ref={overlay} className="panel">
          <TextPlaceholder />
        </aside>
      }
    >
      <Panel key={subject.id} kind={subject.kind} id={subject.id} />
    </Suspense>
  )
}

function Panel<Kind extends KindRead<'beside-report'>>({ kind, id }: { kind: Kind; id: SubjectIds[Kind] }) {
  const Part: PreloadableComponent<{ id: SubjectIds[Kind] }> = panels[kind].Part
  return <Part id={id} />
}
