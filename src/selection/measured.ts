import type { LonLat } from '../domain/distance'
import { shared } from './shared'

/** A distance that the reader has asked to see: the nearest points of two coasts and the kilometres between. Not part of the address. */
export interface Measured {
  readonly km: number
  readonly from: LonLat
  readonly to: LonLat
}

/** What is measured now, if anything. */
export const measured = shared<Measured | null>(null)
