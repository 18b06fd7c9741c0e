import type { Complaint } from '../../raw'
import type { Content } from '../../schema/content'

/** An extent reaches from west to east and from south to north, and the first shows what is disputed. */
export function checkExtents(content: Content): readonly Complaint[] {
  const corners = checkCorners(content)
  return corners.length > 0 ? corners : checkOpening(content)
}

/** The map opens where something that is disputed can be seen, and within what it draws. */
function checkOpening({ dispute, places }: Content): readonly Complaint[] {
  const { firstExtent, disputed, map } = dispute
  const say = (at: string, what: string, mend: string): readonly Complaint[] => [{ file: 'dispute.json', at, what, mend }]
  const isDisputed = ({ id, parent, alsoIn }: Content['places'][number]) =>
    [id, parent, ...alsoIn].some((one) => one && disputed.includes(one))
  const isSeen = places.some((place) => isDisputed(place) && isIn(firstExtent, place.point))
  const around = [
    ['map › frame', map?.frame],
    ['map › bounds', map?.bounds],
  ] as const
  return [
    ...(isSeen
      ? []
      : say(
          'firstExtent',
          'No disputed place lies in it.',
          'Write degrees west, south, east and north of them; places.json has their points.',
        )),
    ...around.flatMap(([at, extent]) =>
      extent && !(isIn(extent, [firstExtent[0], firstExtent[1]]) && isIn(extent, [firstExtent[2], firstExtent[3]]))
        ? say(at, 'The first extent does not lie in it.', 'Make it larger, or leave it out.')
        : [],
    ),
  ]
}

function isIn([west, south, east, north]: readonly number[], [x, y]: readonly number[]): boolean {
  const isBetween = (least = 0, one = 0, most = 0) => least <= one && one <= most
  return isBetween(west, x, east) && isBetween(south, y, north)
}

function checkCorners({ dispute }: Content): readonly Complaint[] {
  const { firstExtent, map, comparisons = [] } = dispute
  const extents: readonly (readonly [at: string, extent: typeof firstExtent | undefined])[] = [
    ['firstExtent', firstExtent],
    ['map › frame', map?.frame],
    ['map › bounds', map?.bounds],
    ...comparisons.map(({ id, extent }) => [`comparisons › ${id} › extent`, extent] as const),
  ]
  return extents.flatMap(([at, extent]): readonly Complaint[] => {
    if (!extent) return []
    const [west, south, east, north] = extent
    if (west < east && south < north) return []
    const what = west === east || south === north ? 'It has no size.' : 'Its corners are swapped.'
    return [
      {
        file: 'dispute.json',
        at,
        what,
        mend: 'Write [west, south, east, north] in degrees, west below east and south below north; across the date line east is beyond 180.',
      },
    ]
  })
}
