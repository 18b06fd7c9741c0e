import { describe, expect, it } from 'vitest'
import {
  type HitTargetRule,
  hitTargetsAt,
  hitTargetTowards,
  footprintNear,
  targetWidths,
  zoomOfHitTarget,
} from '../../src/cartography/hitTargets'
import type { Footprint, Plan } from '../../src/cartography/geometry'
import type { PlaceId } from '../../src/domain/content/ids'

const footprint = (place: string, longitude: number, latitude: number, insideRadius = 5): Footprint => ({
  place: place as PlaceId,
  inside: [longitude, latitude],
  insideRadius,
  bounds: [longitude - 0.05, latitude - 0.05, longitude + 0.05, latitude + 0.05],
})
const footprints = [
  footprint('north', 147, 45),
  footprint('south', 147, 44),
  footprint('east', 148, 44.5),
  footprint('group', 146.1, 43.5, 20),
  footprint('islet', 146.14, 43.51, 0.2),
]
const plan: Plan = { origin: [146.5, 44.3], footprints }
const rule: HitTargetRule = {
  disputed: ['group' as PlaceId],
  groupOf: (place) => (place === 'islet' ? ('group' as PlaceId) : null),
  allFrom: 12,
  target: targetWidths.fine,
}
const at = (zoom: number, changed: Partial<HitTargetRule> = {}) => hitTargetsAt(zoom, plan, { ...rule, ...changed })
const named = (zoom: number, place: string) => {
  const found = at(zoom).find((control) => control.place === place)
  if (!found) throw new Error(`${place} is no control`)
  return found
}

describe('controlsAt', () => {
  it('lets an islet give way to its group until a target’s width lies between them', () => {
    expect(at(7.8).map(({ place }) => place)).not.toContain('islet')
    expect(at(11).map(({ place }) => place)).toContain('islet')
  })
  it('asks for more room where the pointer is coarse', () => {
    const fine = zoomOfHitTarget('islet' as PlaceId, plan, rule)
    expect(zoomOfHitTarget('islet' as PlaceId, plan, { ...rule, target: targetWidths.coarse })).toBeGreaterThan(fine)
  })
  it('makes every place a control from the closest zoom on', () => {
    expect(at(12)).toHaveLength(footprints.length)
  })
  it('lets no two controls cover each other', () => {
    for (let zoom = 3; zoom <= 14; zoom += 0.5) {
      for (const a of at(zoom))
        for (const b of at(zoom))
          if (a !== b && a.place !== b.place) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius - 1e-6)
    }
  })
  it('stands south-west to north-east', () => {
    expect(at(8).map(({ place }) => place)).toEqual(['group', 'south', 'north', 'east'])
  })
})

describe('controlTowards', () => {
  it('leads to the place in the direction of the key', () => {
    expect(hitTargetTowards('ArrowUp', named(8, 'south'), at(8))?.place).toBe('north')
    expect(hitTargetTowards('ArrowDown', named(8, 'north'), at(8))?.place).toBe('south')
  })
  it('finds nothing beyond 75° of the key', () => {
    expect(hitTargetTowards('ArrowUp', named(8, 'north'), at(8))).toBeNull()
  })
  it('knows arrows only', () => {
    expect(hitTargetTowards('Enter', named(8, 'north'), at(8))).toBeNull()
  })
})

describe('formNear', () => {
  it('finds a footprint within reach of its inner circle, and none beyond', () => {
    const { x, y } = named(8, 'north')
    expect(footprintNear(x + 5 + 11, y, 8, plan, 12)?.place).toBe('north')
    expect(footprintNear(x + 5 + 14, y, 8, plan, 12)).toBeNull()
  })
})
