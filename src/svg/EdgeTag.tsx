import { eastArrow, edgeArrow, edgeSize } from '../cartography/naming/edgeArrow'
import type { EdgeName } from '../cartography/naming/site'
import { tenths } from '../cartography/tenths'

interface EdgeTagProps extends Pick<EdgeName, 'first' | 'towards' | 'at'> {
  readonly href: string | undefined
}

/** A name that found no seat in a drawing: at its edge, with an arrow towards its land. */
export function EdgeTag({ first, towards, at: [x, y], href }: EdgeTagProps) {
  const { nameAt, transform } = edgeArrow({ first, towards })
  return (
    <g className="name name-disputed name-edge" transform={`translate(${tenths(x)} ${tenths(y)})`} textAnchor="middle">
      <a href={href} tabIndex={-1}>
        <text className="name-first" fontSize={edgeSize} x={nameAt}>
          {first}
        </text>
        <path className="name-arrow" d={eastArrow.d} strokeWidth={eastArrow.width} transform={transform} />
      </a>
    </g>
  )
}
