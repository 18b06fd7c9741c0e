import type { LineShape } from '../cartography/lines'
import { strokePathOf } from '../cartography/pathData'
import type { LonLat } from '../domain/distance'
import { gridPoint } from '../cartography/projection'

/** Path data of a line's course on a grid, whole pixels. */
export function coursePath(course: LineShape['boundary']['course'], gridZoom: number, origin: LonLat): string {
  return strokePathOf(course.map((stroke) => stroke.map((position) => gridPoint(position, gridZoom, origin))))
}

/** The class of a line that a party states, for its colour and dash. */
export function statedBy({ role, boundary }: LineShape): string {
  return role === 'claimed' && boundary.claimant ? ` stated-by-${boundary.claimant}` : ''
}

interface CourseProps {
  readonly line: LineShape
  readonly gridZoom: number
  readonly origin: LonLat
  readonly current?: boolean
  /** Chooses the line; where given, a wide unseen stroke takes the pointer. */
  readonly onChoose?: (event: { readonly detail: number }) => void
}

/** A line of the scene: a halo of sea under it, then the line by its role. */
export function Course({ line, gridZoom, origin, current = false, onChoose }: CourseProps) {
  const d = coursePath(line.boundary.course, gridZoom, origin)
  return (
    <g className={`course course-${line.role}${statedBy(line)}`} data-line={line.id} data-current={current || undefined}>
      <path className="course-halo" d={d} />
      <path className="course-line" d={d} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a line is reached by keyboard from its page and from the list of lines */}
      {onChoose && <path className="course-hit" d={d} onClick={onChoose} />}
    </g>
  )
}
