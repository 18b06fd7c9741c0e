import type { LineShape } from '../cartography/lines'
import { strokePathOf } from '../cartography/pathData'
import type { LonLat } from '../domain/distance'
import { strokesOf } from '../cartography/parallel'

/** The class of a line that a party states, for its colour and dash. */
export function statedBy({ role, boundary }: LineShape): string {
  return (role === 'claimed' || role === 'mapped') && boundary.claimant ? ` stated-by-${boundary.claimant}` : ''
}

interface CourseProps {
  readonly line: LineShape
  readonly gridZoom: number
  readonly origin: LonLat
  /** Pixels of the screen that one of the grid takes. */
  readonly scale: number
  /** Chooses the line; where given, a wide unseen stroke takes the pointer. */
  readonly onChoose?: (event: { readonly detail: number }) => void
}

/** A line of the scene: a halo of sea under it, then the line by its role. */
export function Course({ line, gridZoom, origin, scale, onChoose }: CourseProps) {
  const d = strokePathOf(strokesOf(line, gridZoom, origin, scale))
  return (
    <g className={`course course-${line.role}${statedBy(line)}`} data-line={line.id} data-current={line.current}>
      <path className="course-halo" d={d} />
      <Strokes role={line.role} d={d} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a line is reached by keyboard from its page and from the list of lines */}
      {onChoose && <path className="course-hit" d={d} onClick={onChoose} />}
    </g>
  )
}

/** What one sees of a line, on the map and in the legend: the line of control has ticks to both sides, since it is neither's. */
export function Strokes({ role, d }: { readonly role: LineShape['role']; readonly d: string }) {
  return (
    <>
      <path className="course-line" d={d} />
      {role === 'control' && <path className="course-ticks" d={d} />}
    </>
  )
}
