import { tenths } from '../cartography/tenths'
import type { Locator as World } from '../cartography/geometry'
import type { LonLat } from '../domain/distance'

interface LocatorProps {
  readonly world: World
  /** The islands, and the place far off. */
  readonly islands: LonLat
  readonly place: LonLat
  readonly placeName: string
  readonly title: string
}

/** Where a place off the map lies in the world, with an arc from it to the islands. */
export function Locator({ world, islands, place, placeName, title }: LocatorProps) {
  const [x, y] = onWorld(world, place)
  const [ix, iy] = onWorld(world, islands)
  const lift = Math.min(50, Math.hypot(ix - x, iy - y) / 3)
  const anchor = x > world.width * 0.75 ? 'end' : x < world.width * 0.25 ? 'start' : 'middle'
  return (
    <svg className="locator" viewBox={`0 0 ${world.width} ${world.height}`} role="img" aria-label={title}>
      <path className="locator-land" d={world.d} />
      <path className="locator-arc" d={`M${x} ${y}Q${(x + ix) / 2} ${Math.min(y, iy) - lift} ${ix} ${iy}`} />
      <circle className="locator-islands" cx={ix} cy={iy} r="5" />
      <circle className="locator-place" cx={x} cy={y} r="4.5" />
      <text className="locator-name" x={x} y={y + (y < iy ? -9 : 21)} textAnchor={anchor}>
        {placeName}
      </text>
    </svg>
  )
}

/** Degrees of the world to each side of what is shown in its middle. */
const around = { width: 75, height: 40 }

/** Where on earth the islands lie, and no other place: the part of the world round them. */
export function LocatorOfIslands({ world, islands, title }: Pick<LocatorProps, 'world' | 'islands' | 'title'>) {
  const [x, y] = onWorld(world, islands)
  const { width, height } = around
  return (
    <svg className="locator" viewBox={`${x - width} ${Math.max(0, y - height)} ${2 * width} ${2 * height}`} role="img" aria-label={title}>
      <path className="locator-land" d={world.d} />
      <circle className="locator-place" cx={x} cy={y} r="4" />
    </svg>
  )
}

/** Degrees east and south of the corner of the drawing. */
function onWorld(world: World, [longitude, latitude]: LonLat): readonly [number, number] {
  return [tenths((longitude - world.west + 720) % 360), tenths(90 - latitude)]
}
