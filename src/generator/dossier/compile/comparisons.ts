import type { ComparedDistance, PlaceDetail } from '../../../domain/content/detail'
import type { FigureSource, PlaceSource } from '../schema/places'
import type { Context } from './context'
import { placeId } from './ids'

type Compared = Pick<PlaceDetail, 'areas' | 'distancesFrom'>

/** A place among those it is compared with, by area and by distance; nothing where the record has fewer than two figures. */
export function compareFigures({ content, source, prose }: Context, place: PlaceSource): Compared {
  const { measuredFrom } = content.dispute
  const peers = peersOf(place)
  const areas = place.id === measuredFrom ? [] : peers.map(areaOf)
  const distances = measuredFrom ? peers.map((peer) => distanceOf(measuredFrom, peer)) : []
  return {
    ...(areas.filter(({ figure }) => figure).length > 1 && { areas }),
    ...(measuredFrom &&
      distances.filter(({ distance }) => distance).length > 1 && {
        distancesFrom: { from: placeId(measuredFrom), to: distances },
      }),
  }

  /** The disputed places for one of them, for their group and for where distances are measured from; for another island those of its group, for a group its islands. */
  function peersOf({ id, kind, parent }: PlaceSource): readonly PlaceSource[] {
    const { disputed } = content.dispute
    const counted = content.places.filter((one) => disputed.includes(one.id))
    if (disputed.includes(id) || id === measuredFrom || counted.every((one) => isWithin(one, id))) return counted
    const group = kind === 'island-group' ? id : isIsland(kind) ? parent : null
    return group === null ? [] : content.places.filter((one) => isIsland(one.kind) && one.parent === group)
  }

  /** The figure that the record puts first, as the place's own page does. */
  function areaOf({ id, figures }: PlaceSource) {
    const [first] = figures.area
    return { place: placeId(id), figure: first ? compileArea(first) : null }
  }

  function compileArea({ value, year, note, source: id }: FigureSource) {
    return { value, ...(year && { year }), ...(note && { note: prose(note) }), source: source(id) }
  }

  /** Of a group: the distance of that of its islands which is nearest. */
  function distanceOf(from: string, { id }: PlaceSource): ComparedDistance {
    const coasts = [id, ...content.places.filter(({ parent }) => parent === id).map((one) => one.id)]
    const [nearest] = content.distances
      .filter(({ kind }) => kind === 'gap')
      .flatMap(({ from: one, to: other, computedKm, publishedKm, source: by }) => {
        const coast = one === from ? other : other === from ? one : null
        const km = computedKm ?? publishedKm
        if (coast === null || km === null || !coasts.includes(coast)) return []
        return [{ to: placeId(coast), km, computedKm, publishedKm, ...(by && { source: source(by) }) }]
      })
      .sort((one, other) => one.km - other.km)
    if (!nearest) return { place: placeId(id), distance: null }
    const { km: _, ...distance } = nearest
    return { place: placeId(id), distance }
  }
}

const isIsland = (kind: PlaceSource['kind']) => kind === 'island' || kind === 'islet'

const isWithin = ({ parent, alsoIn }: PlaceSource, group: string) => parent === group || alsoIn.includes(group)
