import type { LonLat } from '../../domain/distance'
import type { Coast } from './coast'
import { contoursOf, refine } from './contour'
import { type AllLand, coastOfAll } from './land'
import { median, medianToTheLimit, rounded } from './medians'
import { expand, type Recipe, type StrokeRecipe } from './recipe'
import { thin } from './thin'
import { metresOf, type Stretch } from './zones'

type Stroke = readonly LonLat[]

/** A line at sea where the zones of two lands meet. */
export interface Meeting {
  readonly id: string
  readonly land: string
  readonly other: string
  readonly miles: number
  readonly strokes: readonly Stroke[]
}

/** What lines are made of. */
export interface Derived {
  readonly land: AllLand
  /** Outer limits by the name of their zone. */
  readonly limits: ReadonlyMap<string, readonly Stretch[]>
  readonly meetings: readonly Meeting[]
}

/** The course of every line that the recipe has, by its id. */
export function coursesOf({ lines, sets }: Recipe, derived: Derived): ReadonlyMap<string, readonly Stroke[]> {
  return new Map(Object.entries(lines).map(([id, strokes]) => [id, strokes.flatMap((stroke) => strokesOf(stroke, sets, derived))]))
}

function strokesOf(stroke: StrokeRecipe, sets: Recipe['sets'], { land, limits, meetings }: Derived): readonly Stroke[] {
  const coast = (ids: readonly string[]) => coastOfAll(land, expand(ids, sets))
  if ('points' in stroke) return [stroke.points]
  if ('median' in stroke) {
    const [one, other, third] = [coast(stroke.median[0]), coast(stroke.median[1]), coast(stroke.endsAt)]
    const endsWhere = (p: LonLat) => third.distance(p, one.distance(p)) < one.distance(p)
    return [median({ one, other, frame: stroke.frame, endsWhere })]
  }
  if ('limit' in stroke) {
    const givers = expand(stroke.of, sets)
    return (limits.get(stroke.limit) ?? []).filter((stretch) => givers.includes(stretch.land)).map(({ points }) => points)
  }
  if ('zonesMeet' in stroke) return meetings.find(({ id }) => id === stroke.zonesMeet)?.strokes ?? []
  return [offsetLine(coast(stroke.offset), coast(stroke.until), stroke)]
}

/** Where zones of two lands meet, beyond the territorial sea. */
export function meetingsOf({ medians, sets, zones }: Recipe, land: AllLand): readonly Meeting[] {
  return medians.map(({ id, land: one, other, zone, between, third, frame }) => {
    const [a, b, c] = [between[0], between[1], third].map((ids) => coastOfAll(land, expand(ids, sets))) as [Coast, Coast, Coast]
    const miles = zones[zone]?.miles ?? 0
    return { id, land: one, other, miles, strokes: medianToTheLimit({ one: a, other: b, third: c, frame, reach: metresOf(miles) }) }
  })
}

/** The line at a distance from a coast, from where it begins to where another coast is nearer, and straight on to a point. */
function offsetLine(coast: Coast, until: Coast, { metres, frame, from, onTo }: Extract<StrokeRecipe, { offset: unknown }>): Stroke {
  const field = (p: LonLat) => coast.distance(p) - metres
  const longest = contoursOf(field, { frame, step: [0.01, 0.01] })
    .map((contour) => refine(contour, field, 15).points)
    .reduce((best, line) => (line.length > best.length ? line : best), [])
  const line = nearestIndex(longest, from) <= nearestIndex(longest, onTo) ? longest : [...longest].reverse()
  const start = nearestIndex(line, from)
  const goal = nearestIndex(line, onTo)
  const meets = line.findIndex((p, i) => i > start && i >= goal - (goal - start) / 2 && until.distance(p) < coast.distance(p))
  return [...thin(line.slice(start, meets < 0 ? undefined : meets), () => 60).map(rounded), onTo]
}

function nearestIndex(line: Stroke, [x, y]: LonLat): number {
  const off = (p: LonLat | undefined) => (p ? (p[0] - x) ** 2 + (p[1] - y) ** 2 : Number.POSITIVE_INFINITY)
  return line.reduce((best, p, i) => (off(p) < off(line[best]) ? i : best), 0)
}
