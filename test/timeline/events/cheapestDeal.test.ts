import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cheapestDeal } from '../../../src/timeline/events/cheapestDeal'
import { type LabelWish, placeLabels } from '../../../src/timeline/events/placeLabels'

/** Every way there is, the first lane of the first thing counting least. */
function everyDeal(things: number, lanes: number): readonly (readonly number[])[] {
  return Array.from({ length: lanes ** things }, (_, n) =>
    Array.from({ length: things }, (_thing, i) => Math.floor(n / lanes ** i) % lanes),
  )
}

describe('cheapestDeal', () => {
  it('finds what trying all ways finds, for up to six things in three lanes', () => {
    const costs = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }), { maxLength: 6 })
    fc.assert(
      fc.property(costs, fc.integer({ min: 1, max: 3 }), (table, lanes) => {
        // Things in the same lane next to each other pay for it, so that no thing's lane is chosen for itself.
        const costOf = (deal: readonly number[]) =>
          deal.reduce((sum, lane, i) => sum + (table[i]?.[lane] ?? 0) + (i > 0 && deal[i - 1] === lane ? 3 : 0), 0)
        const [best] = everyDeal(table.length, lanes).toSorted((a, b) => costOf(a) - costOf(b))
        expect(cheapestDeal(table.length, lanes, costOf)).toEqual(best)
      }),
    )
  })

  it('looks at a number of deals that grows no faster than the things', () => {
    const looked = (things: number) => {
      let count = 0
      cheapestDeal(things, 3, (deal) => {
        count++
        return deal.reduce((sum, lane, i) => sum + ((lane + i) % 3), 0)
      })
      return count
    }
    expect(looked(5)).toBe(243)
    expect(looked(15)).toBeLessThanOrEqual(15 * 729)
    expect(looked(60)).toBeLessThanOrEqual(60 * 729)
  })

  it('deals nothing where there is nothing', () => {
    expect(cheapestDeal(0, 3, () => 0)).toEqual([])
  })
})

describe('placeLabels', () => {
  const label = fc.record({ x: fc.integer({ min: 0, max: 900 }), width: fc.integer({ min: 40, max: 160 }), must: fc.boolean() })
  const room = { lanes: 3, left: -20, right: 920 }

  it('lets no two labels of a lane overlap, and leaves out none that must stand', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 12 }), (given) => {
        const wishes = given.map((one, i): LabelWish => ({ ...one, id: String(i) }))
        const placed = placeLabels(wishes, room)
        const widthOf = (id: string) => wishes.find((wish) => wish.id === id)?.width ?? 0
        for (const wish of wishes) if (wish.must) expect(placed.map(({ id }) => id)).toContain(wish.id)
        for (const one of placed)
          for (const other of placed)
            if (one.id < other.id && one.lane === other.lane)
              expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual((widthOf(one.id) + widthOf(other.id)) / 2)
      }),
    )
  })

  it('lays out fifteen labels that must stand within the same bound', () => {
    let read = 0
    const wishes = Array.from(
      { length: 15 },
      (_, i): LabelWish => ({
        id: String(i),
        x: i * 60,
        must: true,
        get width() {
          read++
          return 90
        },
      }),
    )
    expect(placeLabels(wishes, room)).toHaveLength(15)
    expect(read).toBeLessThan(15 ** 2 * 729 * 3)
  })
})
