import type { Complaint } from '../../raw'
import type { Content } from '../../schema/content'

/** An extent reaches from west to east and from south to north. */
export function checkExtents({ dispute }: Content): readonly Complaint[] {
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
    return [{ file: 'dispute.json', at, what, mend: 'Write [west, south, east, north] in degrees, west below east and south below north.' }]
  })
}
