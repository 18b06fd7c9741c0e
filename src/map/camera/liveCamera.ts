import type { Map as LeafletMap } from 'leaflet'
import { cameraFor, type FreeArea, showsAll, standsOnDivider, zoomLimits } from '../../cartography/framing/framing'
import { boxRound, middleOfBox } from '../../cartography/box'
import { areFree, middleLeft } from '../../cartography/freeArea'
import type { Pixel } from '../../cartography/projection'
import type { MapGeometry } from '../../cartography/geometry'
import { seenIn, sightOf } from '../../cartography/framing/sight'
import type { Camera } from '../../domain/address/selection'
import type { Dossier } from '../../domain/content/dossier'
import type { Subject } from '../../domain/content/subject'
import type { Surfaces } from '../../selection/surfaces'
import { obstaclesOf } from './obstacles'

/** The camera of the live map: where it stands, and where it belongs for what is chosen. */
export interface LiveCamera {
  /** Where the map stands to show a subject; `null` as long as it has no size: it is asked again once it has. */
  readonly of: (subject: Subject | null) => Camera | null
  /**
   * Whether the map shows a subject well where it stands or is on its way to, and at about the scale it would be shown at: `free` of what lies over it, in
   * the `frame` whatever lies over it, or where the reader has put the map `by-hand` free of it at any nearer scale.
   */
  readonly shows: (subject: Subject | null, how: 'free' | 'frame' | 'by-hand') => boolean
  /** What stays where it is as the map zooms: the middle of a subject that is in view, else of what no panel covers; pixels of the container. */
  readonly zoomsAbout: (subject: Subject | null) => Pixel
}

/** Zooms by which a map may be further from a subject, or nearer to it, and still shows it well. */
const tolerated = { out: 0.35, in: 1 } as const

/** @param heading where the map will stand once it has come to rest */
export function liveCamera(
  map: LeafletMap,
  { overlays, divider }: Pick<Surfaces, 'overlays' | 'divider'>,
  geometry: MapGeometry,
  dossier: Dossier,
  heading: () => Camera,
): LiveCamera {
  const area = (): FreeArea => {
    const container = map.getContainer()
    const { clientWidth: width, clientHeight: height } = container
    // The middle, wherever the reader has put the divider since: the map does not follow it.
    return { width, height, covers: obstaclesOf(container, overlays), dividedAt: divider.get() === null ? null : width / 2 }
  }
  const ofSubject = (subject: Subject | null): Camera | null => {
    const sight = sightOf(dossier, geometry, subject)
    const free = area()
    if (!free.width || !free.height) return null
    return cameraFor(sight, seenIn(dossier, geometry, sight), free, zoomLimits(geometry, free.width, free.height))
  }
  return {
    of: ofSubject,
    shows(subject, how) {
      const own = ofSubject(subject)
      if (!own) return true
      const now = heading()
      if (now.zoom < own.zoom - tolerated.out || (how !== 'by-hand' && now.zoom > own.zoom + tolerated.in)) return false
      const { must, also } = seenIn(dossier, geometry, sightOf(dossier, geometry, subject))
      const free = area()
      if (how !== 'by-hand' && !standsOnDivider(must, now, free)) return false
      return how === 'frame'
        ? showsAll(must, now, { ...free, covers: [] }, 0)
        : showsAll(how === 'free' ? [...must, ...also] : must, now, free)
    },
    zoomsAbout(subject) {
      const { width, height, covers } = area()
      const { must } = subject ? seenIn(dossier, geometry, sightOf(dossier, geometry, subject)) : { must: [] }
      const points = must.map(([longitude, latitude]): Pixel => {
        const { x, y } = map.latLngToContainerPoint([latitude, longitude])
        return [x, y]
      })
      const middle = points.length ? middleOfBox(boxRound(points)) : null
      const isFree = middle && areFree([middle], { left: 0, top: 0, right: width, bottom: height }, covers)
      return isFree ? middle : middleLeft(width, height, covers)
    },
  }
}
