import { isBesideReport, type KindRead } from '../domain/address/subjects'
import type { Subject, SubjectIds } from '../domain/content/subject'
import type { LatePart } from '../ui/latePart'
import { panels } from './lazyParts'

/** What stands beside the report: the subject, if it is of a kind that is read there. */
export function SidePanel({ subject }: { subject: Subject | null }) {
  return subject && isBesideReport(subject) ? <Panel key={subject.id} kind={subject.kind} id={subject.id} /> : null
}

function Panel<Kind extends KindRead<'beside-report'>>({ kind, id }: { kind: Kind; id: SubjectIds[Kind] }) {
  const Part: LatePart<{ id: SubjectIds[Kind] }> = panels[kind].Part
  return <Part id={id} />
}
