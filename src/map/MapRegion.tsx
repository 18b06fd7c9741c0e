import { useCallback, useRef, useState } from 'react'
import type { Locator as World, MapGeometry, MapSettings } from '../cartography/geometry'
import { middleOf } from '../cartography/camera'
import { shownDateText } from '../i18n/shownDate'
import { useTranslate } from '../i18n/useMessages'
import { Globe, Locator } from '../svg/Locator'
import '../svg/plate.css'
import '../svg/names.css'
import '../svg/still.css'
import { useChosen, useDossier, useShown, useSite } from '../selection/site'
import { AddressSoon } from '../selection/Address'
import { useOverlay } from '../selection/useOverlay'
import { usePrinting } from '../selection/usePrinting'
import { useScene } from '../selection/useScene'
import { latePart } from '../ui/latePart'
import { AsBuilt, useTakesOverBuilt } from './AsBuilt'
import { Hint } from './Hint'
import { MapButtons } from './MapButtons'
import './map.css'
import './layers/live.css'
import './locator.css'
import { MapNote } from './MapNote'
import { Plate } from './Plate'
import { PaperMaps } from './PaperMaps'
import { Still } from './Still'
import { placeOffMap } from './emphasis'
import type { MapHandle } from './camera/useCamera'

/** In a chunk of its own: where it cannot be had or breaks, the still map stays. */
const LiveMap = latePart(() => import('./layers/LiveMap').then((part) => part.LiveMap), { says: 'errorGeometry', Frame: MapNote })

/** The map: still at first and where no script comes, live once Leaflet is there; its title, and where in the world a far venue lies. */
export function MapRegion({ geometry }: { geometry: MapGeometry }) {
  const t = useTranslate()
  const { live } = useSite()
  const printing = usePrinting()
  const still = useRef<SVGSVGElement>(null)
  const [handle, setHandle] = useState<MapHandle | null>(null)
  const stillMap = useCallback(() => still.current, [])
  return (
    <section id="map" tabIndex={-1} role="region" aria-label={t('regionMap')} className="map-region" data-live={handle ? '' : undefined}>
      <h2 className="visually-hidden">{t('regionMap')}</h2>
      <AddressSoon>
        <Cartouche geometry={geometry} />
      </AddressSoon>
      {!handle && !printing && <Still geometry={geometry} svg={still} />}
      {printing && <PaperMaps geometry={geometry} />}
      {/* The live map takes over from the still one, which is not there while a page is printed that is not alive yet. */}
      {live && (handle || !printing) && <LiveMap geometry={geometry} still={stillMap} onDrawn={setHandle} />}
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
  const { page, subject, compare } = useChosen()
  const isStart = page === 'report' && subject === null && !compare
  return (
    <div className="map-start">
      {hint && <Hint />}
      {isStart && world && <StartGlobe world={world} />}
    </div>
  )
}

function StartGlobe({ world }: { world: World }) {
  const t = useTranslate()
  const { firstExtent, disputedAs } = useDossier()
  const overlay = useOverlay()
  const [isAsBuilt] = useState(useTakesOverBuilt())
  if (isAsBuilt) return <AsBuilt ref={overlay} className="locator-start" />
  return (
    <div ref={overlay} className="locator-start">
      <Globe world={world} islands={middleOf(firstExtent)} title={t('mapLocator') + t('colon') + disputedAs.them.text} />
    </div>
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
        title={t('mapLocator') + t('colon') + place.name}
      />
      <figcaption>
        <span className="locator-words">{t('mapLocator')}</span>
        <span className="locator-said">{place.name}</span>
      </figcaption>
    </figure>
  )
}
