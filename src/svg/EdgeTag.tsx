import { eastArrow, edgeArrow } from '../cartography/naming/edgeArrow'
import type { EdgeName } from '../cartography/naming/site'
import { tenths } from '../cartography/tenths'

interface EdgeTagProps extends Pick<EdgeName, 'first' | 'towards' | 'at'> {
  readonly href: string | undefined
}

/** The type size of a name at the edge of a drawing, pixels. */
const size = 14
/** From the baseline of a name to the middle of its small letters, ems. */
const middle = 0.3

/** A name that found no seat in a drawing: at its edge, with an arrow towards its land. */
export function EdgeTag({ first, towards, at: [x, y], href }: EdgeTagProps) {
  const { nameAt, arrowAt, turn } = edgeArrow({ first, towards }, size)
  return (
    <g className="name name-disputed" transform={`translate(${tenths(x)} ${tenths(y)})`} textAnchor="middle">
      <a href={href} tabIndex={-1}>
        <text className="name-first" fontSize={size} x={nameAt}>
          {first}
        </text>
        <path className="name-arrow" d={eastArrow} transform={`translate(${arrowAt} ${-middle * size}) rotate(${turn})`} />
      </a>
    </g>
  )
}
