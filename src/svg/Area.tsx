import { memo } from 'react'
import type { AreaShape } from '../cartography/scene'
import type { Pitch } from '../cartography/hatch'
import { fillRole } from '../cartography/look'
import { groundOf } from './HatchMarks'
import { paintOf } from './Patterns'

interface AreaProps {
  readonly shape: AreaShape
  readonly prefix: string
  /** Prefix of the paints, where it is another than that of the outlines. */
  readonly paint?: string
  /** Path data on the grid the surrounding group is scaled from; left out where the outline already stands among the drawing's definitions. */
  readonly d?: string
  /** How close its stripes stand. */
  readonly pitch: Pitch
  /** Whether its outline is drawn again, as where it is chosen. */
  readonly isReused?: boolean
  /** The outlines of several places that look alike: of the first they have the look, and no name. */
  readonly isCrowd?: boolean
  /** Its hatch is drawn for itself, over a plain tone. */
  readonly isCut?: boolean
  /** The live layer says on the shape itself what a place without a control of its own is. */
  readonly described?: boolean
}

/** The id of a place's outline inside a drawing. */
export function outlineId(prefix: string, place: string): string {
  return `${prefix}-o-${place}`
}

/** One place's form, filled by role. */
export const Area = memo(function Area(props: AreaProps) {
  const { shape, d, prefix, paint = prefix, pitch, described = false, isReused = false, isCut = false, isCrowd = false } = props
  const { place, fill, hatch, soft, administrator, claimants, stated } = shape
  const looks = {
    className: isCut ? `area ${groundOf(shape)}` : 'area',
    'data-place': isCrowd ? undefined : place,
    ...(isCut ? { 'data-fill': fillRole(fill) } : paintOf(paint, { fill, hatch, pitch })),
    'data-hatch': hatch ?? undefined,
    'data-soft': soft || undefined,
    'data-stated': described ? (stated ?? undefined) : undefined,
    'data-administrator': described ? administrator : undefined,
    'data-claimants': described ? claimants.join(' ') : undefined,
  }
  return d === undefined ? (
    <use {...looks} href={`#${outlineId(prefix, place)}`} />
  ) : (
    <path {...looks} id={isReused ? outlineId(prefix, place) : undefined} d={d} />
  )
})
