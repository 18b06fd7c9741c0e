import type { Chosen } from '../domain/address/selection'
import { ComparePage } from './comparison/ComparePage'
import { ConventionsPage } from './position/ConventionsPage'
import { EventList } from './event/EventList'
import { EventPage } from './event/EventPage'
import { InstrumentList } from './instrument/InstrumentList'
import { InstrumentPage } from './instrument/InstrumentPage'
import { LineList } from './instrument/LineList'
import { LinePage } from './instrument/LinePage'
import { OutcomesPage } from './comparison/OutcomesPage'
import { PlaceList } from './place/PlaceList'
import { PositionList } from './position/PositionList'
import { PositionPage } from './position/PositionPage'
import { SequenceList } from './sequence/SequenceList'
import { ShelfPage } from './source/ShelfPage'
import { SourcesPage } from './source/SourcesPage'
import { StepPage } from './sequence/StepPage'
import { TermList } from './term/TermList'
import './panel.css'
import './event/events.css'
import './position/positions.css'
import './lists.css'

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
