import type { PlaceId } from '../domain/content/ids'
import type { Footprint } from './geometry'
import { type Look, lookKey } from './look'

/** How close the stripes or dots over a place stand: the smaller the place, the closer, so that each shows what it is hatched with. */
export type Pitch = 'wide' | 'close' | 'fine'

/** From one stripe to the next, pixels. */
export const stripePitch = 7
/** The share of it that each pitch has. */
export const pitchShare: Readonly<Record<Pitch, number>> = { wide: 1, close: 0.6, fine: 0.36 }
/** Stripes that a place shows at least, as long as they can be told apart. */
const leastStripes = 4

/** The pitch for a place at a zoom, by the largest circle that lies on its land. */
export function pitchAt(footprint: Footprint | undefined, zoom: number): Pitch {
  if (!footprint) return 'wide'
  const across = 2 * footprint.insideRadius * 2 ** (zoom - 8)
  if (across >= leastStripes * stripePitch) return 'wide'
  return across >= leastStripes * stripePitch * pitchShare.close ? 'close' : 'fine'
}

/** A paint that a drawing needs: a look at a pitch. */
export interface PitchedLook extends Look {
  readonly pitch: Pitch
}

/** Each paint that these places need, once. */
export function paintsOf(
  areas: readonly (Look & { readonly place: PlaceId })[],
  pitchOf: (place: PlaceId) => Pitch,
): readonly PitchedLook[] {
  const paints = new Map<string, PitchedLook>()
  for (const { place, fill, hatch } of areas) {
    const paint = { fill, hatch, pitch: pitchOf(place) }
    paints.set(paintKey(paint), paint)
  }
  return [...paints.values()]
}

/** What a paint is called: the look's name, with the pitch where stripes stand closer than usual. */
export function paintKey({ pitch, ...look }: Look & { readonly pitch?: Pitch }): string {
  const key = lookKey(look)
  return look.hatch === null || pitch === undefined || pitch === 'wide' ? key : `${key}-${pitch}`
}
