import { pitchShare, type Pitch } from '../cartography/hatch'
import { ringsOf } from '../cartography/pathData'
import type { AreaShape } from '../cartography/scene'
import { outlineId } from './Area'
import { HatchMarks, tileOf, turnOf } from './HatchMarks'

interface CutHatchProps {
  readonly shape: AreaShape
  /** Its outline as path data, which stands in the drawing under its id. */
  readonly d: string
  readonly prefix: string
  readonly pitch: Pitch
  /** Pixels that one unit of the outline's grid takes. */
  readonly scale: number
}

/** The hatch of one place as strokes cut along its outline, where a pattern of its own would be printed as a picture for each shape that it paints. */
export function CutHatch({ shape, d, prefix, pitch, scale }: CutHatchProps) {
  const id = `${prefix}-cut-${shape.place}`
  const turn = turnOf(shape)
  const tile = tileOf(shape)
  const toTile = scale / pitchShare[pitch]
  const angle = (turn * Math.PI) / 180
  const points = ringsOf(d).flat()
  const along = points.map(([x, y]) => (x * Math.cos(angle) + y * Math.sin(angle)) * toTile)
  const across = points.map(([x, y]) => (y * Math.cos(angle) - x * Math.sin(angle)) * toTile)
  // From a whole tile, so that the stripes of all places run on from each other's.
  const [left, top] = [along, across].map((all) => Math.floor(Math.min(...all) / tile) * tile) as [number, number]
  const reach = [Math.ceil(Math.max(...along) - left), Math.ceil(Math.max(...across) - top)] as const
  return (
    <g className="cut-hatch" clipPath={`url(#${id})`}>
      <clipPath id={id}>
        <use href={`#${outlineId(prefix, shape.place)}`} />
      </clipPath>
      <g transform={`scale(${1 / toTile}) rotate(${turn}) translate(${left} ${top})`}>
        <HatchMarks {...shape} reach={reach} />
      </g>
    </g>
  )
}
