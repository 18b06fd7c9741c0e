import type { Boundary } from '../domain/content/boundary'
import type { Dossier } from '../domain/content/dossier'
import { gazetteer } from '../domain/content/gazetteer'
import type { LineId, View } from '../domain/content/ids'
import type { LonLat } from '../domain/distance'
import type { Day } from '../domain/time/day'
import { fallenBack, isBorder } from './tideLines'

/**
 * How a line is drawn: a treaty's boundary, the line of control, a border that a party claims, other lines that its maps draw, a proposal,
 * a limit; and a line of another day than the one shown, by itself where it is one of control.
 */
export type LineRole = 'treaty' | 'control' | 'claimed' | 'mapped' | 'hypothetical' | 'limit' | OtherDateRole
export type OtherDateRole = 'other-date' | 'other-date-control'

/** Whether a line is drawn as a mark of another day, not as one of the day shown. */
export function isOfOtherDate({ role }: Pick<LineShape, 'role'>): boolean {
  return role === 'other-date' || role === 'other-date-control'
}

/** The side of a stroke, seen along it: 1 the right, -1 the left; 0 where it lies by itself. */
export type Side = 1 | -1 | 0

export interface LineShape {
  readonly id: LineId
  readonly role: LineRole
  readonly boundary: Boundary
  /** Where the line coincides with the line of control: on which side of that each of its strokes is drawn. */
  readonly beside?: readonly Side[]
  /** True of a line that what is chosen is about. */
  readonly current?: true
}

/**
 * The lines of a day in a view: treaty lines in force, the line of control, and the borders that the parties claim. These are in every view, those
 * of all parties that claim one, or, on a day when not all do yet, none. What else a position draws is in its own view alone. The lines of all other
 * days are drawn too, first and so below, as marks of where the line has run.
 * @param current the lines that what is chosen is about, each with its course: drawn whatever the day and the view
 */
export function linesOf(dossier: Dossier, view: View, day: Day, current: readonly Boundary[] = []): readonly LineShape[] {
  const others = linesInForce(dossier, view, day)
  const added = current.filter((line) => line.course.length > 0 && !others.some(({ id }) => id === line.id))
  const shown = [
    ...others.map((line): LineShape => (current.some(({ id }) => id === line.id) ? { ...line, current: true } : line)),
    ...added.map((line): LineShape => ({ ...shapeOf(dossier, line, roleAlone(dossier, line)), current: true })),
  ]
  const fallen = fallenBack(
    dossier,
    shown.map(({ boundary }) => boundary),
  )
  return [
    ...fallen.map(
      (boundary): LineShape => ({
        id: boundary.id,
        role: boundary.kind === 'line-of-control' ? 'other-date-control' : 'other-date',
        boundary,
      }),
    ),
    ...shown,
  ]
}

/** How a line is drawn by what it is alone, whatever the view. */
function roleAlone(dossier: Dossier, line: Boundary): LineRole {
  switch (line.kind) {
    case 'treaty':
      return 'treaty'
    case 'line-of-control':
      return 'control'
    case 'claimed':
      if (isBorder(dossier, line)) return 'claimed'
      return line.subkind === 'cartographic' ? 'mapped' : 'hypothetical'
    case 'median':
    case 'limit':
    case 'baseline':
      return 'limit'
  }
}

function linesInForce(dossier: Dossier, view: View, day: Day): readonly LineShape[] {
  const drawn = dossier.boundaries.filter(({ course }) => course.length > 0)
  const inForce = drawn.filter((line) => line.from.first <= day && day < line.to.first)
  const borders = inForce.filter((line) => isBorder(dossier, line))
  const claimants = (lines: readonly Boundary[]) => new Set(lines.flatMap(({ claimant }) => claimant ?? []))
  const areAll = claimants(borders).size === claimants(drawn.filter((line) => isBorder(dossier, line))).size
  const others = inForce.filter((line) => !isBorder(dossier, line) && line.views?.includes(view))
  return [
    ...inForce.filter(({ kind }) => kind === 'treaty').map((line) => shapeOf(dossier, line, 'treaty')),
    ...inForce.filter(({ kind }) => kind === 'line-of-control').map((line) => shapeOf(dossier, line, 'control')),
    ...others.map((line) => shapeOf(dossier, line, line.subkind === 'cartographic' ? 'mapped' : 'hypothetical')),
    ...(areAll ? borders.map((line) => shapeOf(dossier, line, 'claimed')) : []),
  ]
}

function shapeOf(dossier: Dossier, boundary: Boundary, role: LineRole): LineShape {
  const beside = role === 'treaty' || role === 'control' ? undefined : sidesOf(dossier, boundary)
  return { id: boundary.id, role, boundary, ...(beside && { beside }) }
}

const knownSides = new WeakMap<Boundary, readonly Side[] | undefined>()

/** On which side of the line of control the strokes of a line are drawn that coincide with it: on that of its claimant's land. */
function sidesOf(dossier: Dossier, boundary: Boundary): readonly Side[] | undefined {
  if (knownSides.has(boundary)) return knownSides.get(boundary)
  const control = dossier.boundaries.filter(({ kind }) => kind === 'line-of-control').flatMap(({ course }) => course)
  const onControl = new Set(control.flat().map(String))
  const land = middleOfClaims(dossier, boundary)
  const sides = boundary.course.map((stroke): Side => {
    const shared = stroke.filter((point) => onControl.has(String(point))).length
    return shared < stroke.length / 2 ? 0 : land ? sideOf(stroke, land) : 1
  })
  const found = sides.some((side) => side !== 0) ? sides : undefined
  knownSides.set(boundary, found)
  return found
}

/** The middle of what the claimant's own position claims, `[longitude, latitude]`. */
function middleOfClaims(dossier: Dossier, { claimant }: Boundary): LonLat | null {
  const { byId } = gazetteer(dossier)
  const claims = dossier.positions.find(({ party, holder }) => party && holder === claimant)?.claims ?? []
  const points = claims.flatMap(({ place, nature }) => {
    const point = byId.get(place)?.point
    return nature === 'sovereignty' && point ? [point] : []
  })
  if (!points.length) return null
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [mean(0), mean(1)]
}

/** The side of a stroke that a point lies on, by the straight way from its first to its last point. */
function sideOf(stroke: readonly LonLat[], [east, north]: LonLat): Side {
  const [first, last] = [stroke[0], stroke.at(-1)]
  if (!first || !last) return 1
  const cross = (last[0] - first[0]) * (north - first[1]) - (last[1] - first[1]) * (east - first[0])
  return cross > 0 ? -1 : 1
}
