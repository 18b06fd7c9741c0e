import type { MapGeometry } from '../cartography/geometry'
import { MapRegion } from '../map/MapRegion'
import { ReaderRegion } from '../reader/ReaderRegion'
import { useSelection } from '../selection/site'
import { TimelineRegion } from '../timeline/TimelineRegion'
import { Announcer } from './Announcer'
import { Boundary } from './Boundary'
import { Credits } from './Credits'
import { Masthead } from './Masthead'
import { MapLegend } from './MapLegend'
import { PageState } from './PageState'
import { SkipLinks } from './SkipLinks'
import { ViewBar } from './ViewBar'

/** The page: a reader on the left, a plate of map and chart on the right, one selection over all. */
export function App({ geometry }: { geometry: MapGeometry }) {
  const { page, subject } = useSelection()
  return (
    <div className="page" data-page={page} data-kind={subject?.kind}>
      <SkipLinks />
      <PageState />
      <Masthead />
      <main className="desk">
        <Boundary>
          <ReaderRegion />
        </Boundary>
        <div className="plate">
          <ViewBar />
          <Boundary>
            <MapRegion geometry={geometry} />
          </Boundary>
          <Boundary>
            <TimelineRegion legend={<MapLegend geometry={geometry} />} />
          </Boundary>
        </div>
      </main>
      <Credits />
      <Announcer />
    </div>
  )
}
