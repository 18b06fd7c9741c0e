import { tenths } from '../cartography/tenths'
import type { Locator as World } from '../cartography/geometry'
import { pathOf, ringsOf } from '../cartography/pathData'
import type { Pixel } from '../cartography/projection'
import type { LonLat } from '../domain/distance'
import { orthographic } from './orthographic'

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

/** Units of the drawing. */
const radius = 100
const rim = 6

/** Of the way from the equator to the islands, where the middle of the globe lies: they are seen from a little below. */
const towardsIslands = 0.6

/** Where on earth the islands lie, and no other place: a globe turned to them. */
export function Globe({ world, islands, title }: Pick<LocatorProps, 'world' | 'islands' | 'title'>) {
  const [longitude, latitude] = islands
  const toGlobe = orthographic([longitude, latitude * towardsIslands])
  const drawn = (ring: readonly LonLat[]) => (toGlobe(ring) ?? []).map(([x, y]): Pixel => [x * radius, y * radius])
  const land = ringsOf(world.d).map((ring) => drawn(ring.map(([x, y]): LonLat => [x + world.west, 90 - y])))
  const [[x, y] = [0, 0]] = drawn([islands])
  return (
    <svg
      className="globe"
      viewBox={[-radius - rim, -radius - rim, 2 * (radius + rim), 2 * (radius + rim)].join(' ')}
      role="img"
      aria-label={title}
    >
      <circle className="globe-sea" r={radius} />
      <path className="locator-land" d={pathOf(land.filter((ring) => ring.length > 2))} />
      <circle className="globe-rim" r={radius} />
      <circle className="locator-place" cx={tenths(x)} cy={tenths(y)} r="9" />
    </svg>
  )
}

/** Degrees east and south of the corner of the drawing. */
function onWorld(world: World, [longitude, latitude]: LonLat): readonly [number, number] {
  return [tenths((longitude - world.west + 720) % 360), tenths(90 - latitude)]
}
