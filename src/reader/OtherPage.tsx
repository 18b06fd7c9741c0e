import type { Chosen } from '../domain/selection'
import { ComparePage } from './ComparePage'
import { ConventionsPage } from './ConventionsPage'
import { EventList } from './EventList'
import { EventPage } from './EventPage'
import { InstrumentList } from './InstrumentList'
import { InstrumentPage } from './InstrumentPage'
import { LineList } from './LineList'
import { LinePage } from './LinePage'
import { OutcomesPage } from './OutcomesPage'
import { PlaceList } from './PlaceList'
import { PositionList } from './PositionList'
import { PositionPage } from './PositionPage'
import { SequenceList } from './SequenceList'
import { ShelfPage } from './ShelfPage'
import { SourcesPage } from './SourcesPage'
import { StepPage } from './StepPage'
import { TermList } from './TermList'
import './pages.css'

/** Every page of the reader but the report and what stands beside it. */
export function OtherPage({ selection: { page, subject } }: { selection: Chosen }) {
  switch (subject?.kind) {
    case 'event':
      return <EventPage id={subject.id} />
    case 'position':
      return <PositionPage id={subject.id} />
    case 'line':
      return <LinePage id={subject.id} />
    case 'instrument':
      return <InstrumentPage id={subject.id} />
    case 'shelf':
      return <ShelfPage id={subject.id} />
    case 'step':
      return <StepPage sequence={subject.sequence} step={subject.step} />
    default:
      return <List page={page} />
  }
}

function List({ page }: Pick<Chosen, 'page'>) {
  switch (page) {
    case 'report':
      return null
    case 'events':
      return <EventList />
    case 'positions':
      return <PositionList />
    case 'places':
      return <PlaceList />
    case 'terms':
      return <TermList />
    case 'sources':
      return <SourcesPage />
    case 'lines':
      return <LineList />
    case 'instruments':
      return <InstrumentList />
    case 'sequences':
      return <SequenceList />
    case 'compare':
      return <ComparePage />
    case 'names':
      return <ConventionsPage />
    case 'outcomes':
      return <OutcomesPage />
  }
}
