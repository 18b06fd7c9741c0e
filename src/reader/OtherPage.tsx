import type { ComponentType } from 'react'
import type { Page } from '../domain/address/pages'
import type { Chosen } from '../domain/address/selection'
import { hasOwnPage, type KindRead } from '../domain/address/subjects'
import type { SubjectIds } from '../domain/content/subject'
import { ChangesPage } from './editions/ChangesPage'
import { ComparePage } from './comparison/ComparePage'
import { ConventionsPage } from './position/ConventionsPage'
import { EventList } from './event/EventList'
import { EventPage } from './event/EventPage'
import { InstrumentList } from './instrument/InstrumentList'
import { InstrumentPage } from './instrument/InstrumentPage'
import { LineList } from './instrument/LineList'
import { LinePage } from './instrument/LinePage'
import { isLone, type LonePage } from './navigation'
import { OutcomesPage } from './outcome/OutcomesPage'
import { PlaceList } from './place/PlaceList'
import { PositionList } from './position/PositionList'
import { PositionPage } from './position/PositionPage'
import { QuestionList } from './question/QuestionList'
import { QuestionPage } from './question/QuestionPage'
import { SearchPage } from './search/SearchPage'
import { SequenceList } from './sequence/SequenceList'
import { ShelfPage } from './source/ShelfPage'
import { SourcesPage } from './source/SourcesPage'
import { StepPage } from './sequence/StepPage'
import { TermList } from './term/TermList'
import './sheets'

type KindWithPage = KindRead<'on-own-page'>

/** The page of a subject of each kind that has one. */
const subjectPages: { readonly [Kind in KindWithPage]: ComponentType<{ id: SubjectIds[Kind] }> } = {
  event: EventPage,
  position: PositionPage,
  line: LinePage,
  instrument: InstrumentPage,
  shelf: ShelfPage,
  question: QuestionPage,
  step: StepPage,
}

const listPages: Readonly<Record<Exclude<Page, 'report' | LonePage>, ComponentType>> = {
  events: EventList,
  positions: PositionList,
  places: PlaceList,
  terms: TermList,
  questions: QuestionList,
  sources: SourcesPage,
  lines: LineList,
  instruments: InstrumentList,
  sequences: SequenceList,
  compare: ComparePage,
  names: ConventionsPage,
  outcomes: OutcomesPage,
  search: SearchPage,
  changes: ChangesPage,
}

/** Every page of the reader but the report and what stands beside it. */
export function OtherPage({ selection: { page, subject } }: { selection: Chosen }) {
  if (subject && hasOwnPage(subject)) return <SubjectPage kind={subject.kind} id={subject.id} />
  if (page === 'report' || isLone(page)) return null
  const List = listPages[page]
  return <List />
}

function SubjectPage<Kind extends KindWithPage>({ kind, id }: { kind: Kind; id: SubjectIds[Kind] }) {
  const Page: ComponentType<{ id: SubjectIds[Kind] }> = subjectPages[kind]
  return <Page id={id} />
}
