import { isEmbedded } from '../ui/isEmbedded'
import { type ReactNode, type Ref, Suspense, useCallback, useDeferredValue, useRef } from 'react'
import type { MapGeometry } from '../cartography/geometry'
import { isBesideReport } from '../domain/address/subjects'
import { MapRegion } from '../map/MapRegion'
import { ReaderRegion } from '../reader/ReaderRegion'
import { AddressNow, AddressSoon } from '../selection/Address'
import { useRead, useSite } from '../selection/site'
import { useRootMark } from '../selection/useRootMark'
import { TimelineRegion } from '../timeline/TimelineRegion'
import { Announcer } from './Announcer'
import { latePart } from '../ui/latePart'
import { useResized } from '../ui/useResized'
import { Credits } from './Credits'
import { Masthead } from './Masthead'
import { OnPaper } from './paper/OnPaper'
import { MapLegend } from './MapLegend'
import { PageState } from './PageState'
import { SkipLinks } from './SkipLinks'
import { ViewBar } from './ViewBar'

/** Only a page in a frame of another site has it, in an address with `?embed`. */
const EmbedFoot = latePart(() => import('./embed/EmbedFoot').then((part) => part.EmbedFoot))

/** The page: a reader on the left, a plate of map and chart on the right, one selection over all. */
export function App({ geometry }: { geometry: MapGeometry }) {
  const { live } = useSite()
  const page = useRef<HTMLDivElement>(null)
  const timeline = useRef<HTMLElement>(null)
  /** The panel that is docked on the plate ends above the timeline. */
  const makeRoom = useCallback(({ height }: DOMRect) => page.current?.style.setProperty('--chart-height', `${Math.round(height)}px`), [])
  useResized(timeline, live, makeRoom)
  return (
    <AddressNow>
      <PageFrame ref={page}>
        <SkipLinks />
        <PageState />
        <InTurn>
          <AddressSoon>
            <Masthead />
          </AddressSoon>
        </InTurn>
        <main className="desk">
          <InTurn>
            <AddressSoon>
              <ReaderRegion />
            </AddressSoon>
          </InTurn>
          <div className="plate">
            <InTurn>
              <ViewBar geometry={geometry} />
            </InTurn>
            <InTurn>
              <MapRegion geometry={geometry} />
            </InTurn>
            <InTurn>
              <AddressSoon>
                <TimelineRegion ref={timeline} legend={(chart) => <MapLegend geometry={geometry} chart={chart} />} />
              </AddressSoon>
            </InTurn>
          </div>
        </main>
        <AddressSoon>
          <OnPaper />
        </AddressSoon>
        <Credits />
        {live && isEmbedded() && <EmbedFoot geometry={geometry} />}
        <AddressSoon>
          <Announcer />
        </AddressSoon>
      </PageFrame>
    </AddressNow>
  )
}

/** A part that comes to life in its own turn: React hydrates what stands in a `Suspense` apart, and lets frames and presses in between. */
function InTurn({ children }: { children: ReactNode }) {
  return <Suspense>{children}</Suspense>
}

/** Says what kind of page it is, for the layout, which changes with the panel that comes. What is in it renders for itself. */
function PageFrame({ ref, children }: { ref: Ref<HTMLDivElement>; children: ReactNode }) {
  const { page, subject, compare } = useDeferredValue(useRead())
  useRootMark('compared', compare !== null)
  return (
    <div
      ref={ref}
      className="page"
      data-page={page}
      data-kind={subject?.kind}
      data-beside={subject && isBesideReport(subject) ? '' : undefined}
      data-compared={compare ? '' : undefined}
    >
      {children}
    </div>
  )
}
