import { claimantsAt, statedAt } from '../domain/claim'
import { stateAt } from '../domain/control'
import type { Boundary } from '../domain/content/boundary'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { PartyId, PlaceId } from '../domain/content/ids'
import type { View } from '../domain/content/ids'
import { type LineShape, linesOf } from './lines'
import { type Look, lookOf, statedLook } from './look'

/** How one place of the scene is drawn. For words see `stateAt`. */
export interface AreaShape extends Look {
  readonly place: PlaceId
  /** True where the day of the last change is not certain and the shown day lies within the doubt. */
  readonly soft: boolean
  readonly administrator: string
  readonly claimants: readonly PartyId[]
  /** What the view says of it, for `data-stated`; `null` in the view of who administers. */
  readonly stated: string | null
}

/** All that a map of one day in one view shows: plain data, to be drawn by any renderer. */
export interface Scene {
  readonly view: View
  readonly day: Day
  readonly areas: readonly AreaShape[]
  readonly lines: readonly LineShape[]
}

/**
 * The scene of a day in a view, for all places that have an outline.
 * @param current the lines that what is chosen is about
 */
export function sceneOf(dossier: Dossier, places: readonly PlaceId[], view: View, day: Day, current: readonly Boundary[] = []): Scene {
  return { view, day, areas: places.map((place) => areaOf(dossier, place, view, day)), lines: linesOf(dossier, view, day, current) }
}

function areaOf(dossier: Dossier, place: PlaceId, view: View, day: Day): AreaShape {
  const { administrator, administrators, tenure, because } = stateAt(dossier, place, day)
  const claimants = claimantsAt(dossier, place, day)
  const soft = tenure !== null && tenure.from.uncertain === true && day <= tenure.from.last + softDays
  const base = { place, soft, administrator, claimants }
  const held = { ...base, ...lookOf(dossier, { administrators, claimants, because }), stated: null }
  if (view === 'control') return held
  const stated = statedAt(dossier, view, place, day)
  if (stated === null) return held
  switch (stated) {
    case 'transfer':
      return { ...held, hatch: 'transfer', stated }
    case 'renounced':
    case 'not-named':
    case 'left-open':
    case 'homeland':
    case 'divided': {
      const position = dossier.positions.find(({ id }) => id === view)
      const instrument = position?.kind !== 'state' && !position?.party
      return instrument ? { ...held, stated: 'undetermined' } : { ...base, fill: stated, hatch: null, stated: 'undetermined' }
    }
    default:
      return { ...base, ...statedLook(dossier, stated, administrators), stated }
  }
}

/** An uncertain change of hands is drawn soft on its day and for the week after. */
const softDays = 7

/** The later scene, with the objects of the earlier one for all areas that have not changed, so that a renderer can skip them. */
export function keepUnchanged(before: Scene | null, after: Scene): Scene {
  if (!before) return after
  const areas = after.areas.map((area, i) => {
    const old = before.areas[i]
    return old && sameArea(old, area) ? old : area
  })
  const lines =
    after.lines.length === before.lines.length && after.lines.every((line, i) => sameLine(line, before.lines[i]))
      ? before.lines
      : after.lines
  return { ...after, areas: areas.every((area, i) => area === before.areas[i]) ? before.areas : areas, lines }
}

function sameLine(a: LineShape, b: LineShape | undefined): boolean {
  if (!b || a.id !== b.id || a.role !== b.role || a.current !== b.current) return false
  const [course, other] = [a.boundary.course, b.boundary.course]
  return course === other || (course.length === other.length && course.every((stroke, i) => stroke === other[i]))
}

function sameArea(a: AreaShape, b: AreaShape): boolean {
  return (
    a.place === b.place &&
    a.fill === b.fill &&
    a.hatch === b.hatch &&
    a.soft === b.soft &&
    a.stated === b.stated &&
    a.administrator === b.administrator &&
    a.claimants.join() === b.claimants.join()
  )
}
