import { isOfOtherDate, type LineShape } from '../../cartography/lines'
import { strokesOf } from '../../cartography/parallel'
import { strokePathOf } from '../../cartography/pathData'
import type { Pixel } from '../../cartography/projection'
import type { LonLat } from '../../domain/distance'

/** The class of a line that a party states, for its colour and dash. */
export function statedBy({ role, boundary }: LineShape): string {
  return (role === 'claimed' || role === 'mapped') && boundary.claimant ? ` stated-by-${boundary.claimant}` : ''
}

/** The way of a line as path data, where all its strokes are drawn and none fades. */
export function wayOf(line: LineShape, gridZoom: number, origin: LonLat, scale: number): string {
  return strokePathOf(strokesOf(line, gridZoom, origin, scale))
}

interface CourseProps {
  readonly line: LineShape
  readonly gridZoom: number
  readonly origin: LonLat
  /** Pixels of the screen that one of the grid takes. */
  readonly scale: number
  /** Begins the ids of the line's strokes, and is of this line on this drawing alone; left out: no end fades. */
  readonly id?: string
  /** Ids of ways that the page has written already, by their path data. */
  readonly ways?: ReadonlyMap<string, string>
  /** Whether a stroke is to be drawn, by its points on the grid; left out: all are. */
  readonly isSeen?: (stroke: readonly Pixel[]) => boolean
  /** Chooses the line; where given, a wide unseen stroke takes the pointer. */
  readonly onChoose?: (event: { readonly detail: number }) => void
}

/** A line of the scene: a halo of sea under it, then the line by its role. */
export function Course({ line, gridZoom, origin, scale, id, ways, isSeen = () => true, onChoose }: CourseProps) {
  const strokes = strokesOf(line, gridZoom, origin, scale).filter(isSeen)
  if (!strokes.length) return null
  const d = strokePathOf(strokes)
  const way = ways?.get(d)
  const fading = id === undefined || !endsAtSea(line) ? [] : strokes.map((stroke, i) => ({ stroke, id: `${id}${i}` }))
  return (
    <g className={`course course-${line.role}${statedBy(line)}`} data-line={line.id} data-current={line.current}>
      {fading.map((one) => (
        <FadingStroke key={one.id} role={line.role} {...one} />
      ))}
      {fading.length === 0 && (
        <>
          {!isOfOtherDate(line) && <Stroke className="course-halo" d={d} way={way} />}
          <Strokes role={line.role} d={d} way={way} />
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a line is reached by keyboard from its page and from the list of lines */}
      {onChoose && <path className="course-hit" d={d} onClick={onChoose} />}
    </g>
  )
}

/** What one sees of a line, on the map and in the legend: the line of control has ticks to both sides, since it is neither's. */
export function Strokes({ role, ...drawn }: { readonly role: LineShape['role']; readonly d: string; readonly way?: string | undefined }) {
  return (
    <>
      <Stroke className="course-line" {...drawn} />
      {hasTicks(role) && <Stroke className="course-ticks" {...drawn} />}
    </>
  )
}

/** One stroke along a way: written here, or elsewhere on the page under an id. */
function Stroke({ className, d, way }: { readonly className: string; readonly d: string; readonly way?: string | undefined }) {
  return way === undefined ? <path className={className} d={d} /> : <use className={className} href={`#${way}`} />
}

const hasTicks = (role: LineShape['role']) => role === 'control' || role === 'other-date-control'

/** Lines that nobody has agreed on end where what is known of them ends: out at sea, and not as if they stopped there. */
function endsAtSea({ role }: LineShape): boolean {
  return role === 'control' || role === 'claimed'
}

/** Share of half a stroke's length over which it fades at either end. */
const fade = 0.28

interface FadingStrokeProps {
  readonly role: LineShape['role']
  readonly stroke: readonly Pixel[]
  readonly id: string
}

/** A stroke that fades out at both ends, by a gradient of its own colour from the one to its middle, and back. Its way is written once, for halo, line and ticks. */
function FadingStroke({ role, stroke, id }: FadingStrokeProps) {
  const [first, last] = [stroke[0], stroke.at(-1)]
  if (!first || !last) return null
  const half = (axis: 0 | 1) => Math.round((first[axis] + last[axis]) / 2)
  const paint = `url(#${id}f)`
  return (
    <>
      <defs>
        <linearGradient
          id={`${id}f`}
          gradientUnits="userSpaceOnUse"
          spreadMethod="reflect"
          x1={Math.round(first[0])}
          y1={Math.round(first[1])}
          x2={half(0)}
          y2={half(1)}
        >
          <stop className="course-end" />
          <stop className="course-stop" offset={fade} />
        </linearGradient>
        <path id={id} className="course-way" d={strokePathOf([stroke])} />
      </defs>
      <use href={`#${id}`} className="course-halo" />
      <use href={`#${id}`} className="course-line" stroke={paint} />
      {hasTicks(role) && <use href={`#${id}`} className="course-ticks" stroke={paint} />}
    </>
  )
}
