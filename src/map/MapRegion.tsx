import { lazy, type RefObject, Suspense, useCallback, useMemo, useRef, useState } from 'react'
import type { Locator as World, MapGeometry, MapSettings } from '../cartography/geometry'
import { middleOf } from '../cartography/camera'
import { croppedTo } from '../cartography/crop'
import { coastsOf } from '../cartography/naming/coast'
import { namesInView } from '../cartography/naming/namesInView'
import { stillView } from '../cartography/naming/stillView'
import { leadOn } from '../domain/content/names'
import { pinOf } from '../cartography/framing/pin'
import { stateAt } from '../domain/control'
import { islandLabel } from '../i18n/sentences'
import { shownDateText } from '../i18n/shownDate'
import { useTranslate } from '../i18n/useMessages'
import { nameAlong, namedLines } from '../svg/LineName'
import { Locator, LocatorOfIslands } from '../svg/Locator'
import '../svg/plate.css'
import '../svg/names.css'
import '../svg/still.css'
import { StillMap } from '../svg/StillMap'
import { useChosen, useDossier, useHref, useShown, useSite } from '../selection/site'
import { AddressSoon } from '../selection/Address'
import { useOverlay } from '../selection/useOverlay'
import { useScene } from '../selection/useScene'
import { Boundary } from '../ui/Boundary'
import { Hint } from './Hint'
import { MapButtons } from './MapButtons'
import './map.css'
import { Plate } from './Plate'
import { mainlandsOf, emphasisOf, placesToName, placeOffMap } from './emphasis'
import { openingFrame } from './camera/opening'
import type { MapHandle } from './camera/useCamera'

/** In a chunk of its own: where it cannot be had or breaks, the still map stays. */
const LiveMap = lazy(() => import('./layers/LiveMap').then((part) => ({ default: part.LiveMap })))

/** The map: still at first and where no script comes, live once Leaflet is there; its title, and where in the world a far venue lies. */
export function MapRegion({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const { live } = useSite()
  const still = useRef<SVGSVGElement>(null)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const stillMap = useCallback(() => still.current, [])
  return (
    <section id="map" tabIndex={-1} role="region" aria-label={t('regionMap')} className="map-region" data-live={handle ? '' : undefined}>
      <h2 className="visually-hidden">{t('regionMap')}</h2>
      <AddressSoon>
        <Cartouche geometry={geometry} />
      </AddressSoon>
      {!handle && <Still geometry={geometry} svg={still} />}
      {live && (
        <Boundary says="errorGeometry" onBroken={() => setHandle(null)}>
          <Suspense fallback={null}>
            <LiveMap geometry={geometry} still={stillMap} onDrawn={setHandle} />
          </Suspense>
        </Boundary>
      )}
      {handle && <MapButtons handle={handle} hasSea={geometry.hasSea} />}
      <AddressSoon>{geometry.locator && <WorldLocator world={geometry.locator} frame={geometry.frame} />}</AddressSoon>
      <AddressSoon>
        <Start world={geometry.locator} hint={handle !== null} />
      </AddressSoon>
    </section>
  )
}

/** The title of the page's own map. The live region speaks the same words. */
function Cartouche({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  const { subject, compare } = useChosen()
  const scene = useScene(geometry.footprints)
  return <Plate scene={scene} date={shownDateText(t, dossier, shown)} subject={subject} side={compare ? 'left' : null} />
}

/**
 * Below the title, for who comes to the start: the first time what can be done, and where on earth the islands of the dispute lie. It stands last, so that
 * a key leads into the map before it.
 */
function Start({ world, hint }: { world: World | null; hint: boolean }) {
  const t = useTranslate()
  const { firstExtent, disputedAs } = useDossier()
  const { page, subject, compare } = useChosen()
  const overlay = useOverlay()
  const isStart = page === 'report' && subject === null && !compare
  return (
    <div className="map-start">
      {hint && <Hint />}
      {isStart && world && (
        <div ref={overlay} className="locator-start">
          <LocatorOfIslands world={world} islands={middleOf(firstExtent)} title={`${t('mapLocator')}: ${disputedAs.them.text}`} />
        </div>
      )}
    </div>
  )
}

function Still({ geometry, svg }: { geometry: MapGeometry; svg: RefObject<SVGSVGElement | null> }) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  const shown = useShown()
  const { subject } = useChosen()
  const scene = useScene(geometry.footprints)
  const { footprints, placements, origin } = geometry
  const frame = useMemo(() => openingFrame(dossier, geometry, subject), [dossier, geometry, subject])
  const { base, backdrop } = useMemo(() => croppedTo(frame, geometry.base, geometry.backdrop, geometry.origin), [frame, geometry])
  const { selected, lit } = useMemo(() => emphasisOf(dossier, footprints, subject, null), [dossier, footprints, subject])
  const named = useMemo(() => {
    const charted = { origin, frame: geometry.frame, firstExtent: dossier.firstExtent }
    const seen = stillView(frame, charted, { lines: scene.lines, nameOf: (line) => nameAlong(t, dossier, line) })
    const coasts = coastsOf(geometry.base.outlines, geometry.base.gridZoom, {
      d: geometry.backdrop.land,
      gridZoom: geometry.backdrop.gridZoom,
    })
    const required = placesToName(dossier, footprints, subject)
    return namesInView(seen, { dossier, origin, footprints, placements, coasts }, { lead: leadOn(dossier, scene.view, 'own'), required })
  }, [t, dossier, origin, footprints, placements, frame, scene, geometry, subject])
  const links = footprints.map(({ place }) => ({
    place,
    label: islandLabel(t, dossier, stateAt(dossier, place, shown.day)),
    href: href({ kind: 'place', id: place }),
  }))
  return (
    <StillMap
      ref={svg}
      scene={scene}
      frame={frame}
      settings={geometry}
      base={base}
      backdrop={backdrop}
      footprints={footprints}
      labels={named.names}
      edge={named.edge}
      language={dossier.language}
      mainlands={mainlandsOf(dossier)}
      selected={selected}
      lit={lit}
      pin={pinOf(dossier, geometry, subject)}
      prefix="still"
      title={t('mapStill', { date: shownDateText(t, dossier, shown) })}
      links={links}
      lineNames={namedLines(t, dossier, scene.lines, named.lines)}
      t={t}
    />
  )
}

/** A venue, or a place, far off the map: where in the world it lies. */
function WorldLocator({ world, frame }: { world: World; frame: MapSettings['frame'] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { subject } = useChosen()
  const overlay = useOverlay()
  const place = placeOffMap(dossier, frame, subject)
  if (!place) return null
  return (
    <figure ref={overlay} className="locator-block">
      <Locator
        world={world}
        islands={middleOf(dossier.firstExtent)}
        place={place.point}
        placeName={place.name}
        title={`${t('mapLocator')}: ${place.name}`}
      />
      <figcaption>{t('mapLocator')}</figcaption>
    </figure>
  )
}
