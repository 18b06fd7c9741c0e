import type { Boundary } from '../domain/content/boundary'
import type { Dossier } from '../domain/content/dossier'
import type { LonLat } from '../domain/distance'
import { calendar, type Day } from '../domain/time/day'

/** Positions along a line, `[longitude, latitude]`. */
export type Stroke = readonly LonLat[]

/** Whether a line is a party's border as it claims it, not some other line on its maps, nor a proposal. */
export function isBorder({ parties }: Dossier, { kind, subkind, claimant }: Boundary): boolean {
  return kind === 'claimed' && subkind === undefined && parties.some((party) => party === claimant)
}

/**
 * The lines that a map draws whatever its day, as marks of where the line has run: those that treaties drew, those of control, and the borders that the
 * parties claim. Those that no day begins are not among them.
 */
export function tideLines(dossier: Dossier): readonly Boundary[] {
  const known = tidesOf.get(dossier)
  if (known) return known
  const isOne = (line: Boundary) => line.kind === 'treaty' || line.kind === 'line-of-control' || isBorder(dossier, line)
  const found = dossier.boundaries.filter((line) => isOne(line) && line.course.length > 0 && Number.isFinite(line.from.first))
  tidesOf.set(dossier, found)
  return found
}
const tidesOf = new WeakMap<Dossier, readonly Boundary[]>()

/**
 * The tide lines of other days than the one drawn, each without the strokes that a drawn line, or another of these, takes: what coincides is drawn once.
 * @param drawn the lines of the day
 */
export function fallenBack(dossier: Dossier, drawn: readonly Boundary[]): readonly Boundary[] {
  const taken = new Set(drawn.flatMap(({ course }) => course.map(wayOf)))
  const ids = new Set(drawn.map(({ id }) => id))
  const isFree = (stroke: Stroke) => {
    const way = wayOf(stroke)
    const free = !taken.has(way)
    taken.add(way)
    return free
  }
  return tideLines(dossier)
    .filter(({ id }) => !ids.has(id))
    .flatMap((line) => {
      const course = line.course.filter(isFree)
      return course.length === 0 ? [] : [course.length === line.course.length ? line : { ...line, course }]
    })
}

/** A year in which a line along a stroke began, and whether that line is in force. */
export interface StrokeYear {
  readonly year: number
  readonly inForce: boolean
}

/**
 * The strokes of all tide lines, each once, with the years of the lines along it; a border that is only claimed says its own where it runs alone.
 * @param day the day of which lines are in force; `null` says it of none
 */
export function strokeYears(
  dossier: Dossier,
  day: Day | null,
): readonly { readonly stroke: Stroke; readonly years: readonly StrokeYear[] }[] {
  const found = new Map<string, { stroke: Stroke; lines: Boundary[] }>()
  for (const line of tideLines(dossier))
    for (const stroke of line.course) {
      const along = found.get(wayOf(stroke))
      if (along) along.lines.push(line)
      else found.set(wayOf(stroke), { stroke, lines: [line] })
    }
  return [...found.values()].map(({ stroke, lines }) => {
    const held = lines.filter(({ kind }) => kind !== 'claimed')
    const years = new Map<number, boolean>()
    for (const { from, to } of held.length ? held : lines) {
      const { year } = calendar(from.first)
      years.set(year, years.get(year) === true || (day !== null && from.first <= day && day < to.first))
    }
    return { stroke, years: [...years].sort(([a], [b]) => a - b).map(([year, inForce]) => ({ year, inForce })) }
  })
}

/** What tells a stroke from those that run elsewhere, whichever way it was drawn. */
function wayOf(stroke: Stroke): string {
  const known = ways.get(stroke)
  if (known !== undefined) return known
  const points = stroke.map(String)
  const way = [points.join(' '), points.toReversed().join(' ')].sort()[0] ?? ''
  ways.set(stroke, way)
  return way
}
const ways = new WeakMap<Stroke, string>()
