import { describe, expect, it } from 'vitest'
import { nameStretch } from '../../src/cartography/lineNames'

describe('nameStretch', () => {
  it('reads from left to right, whichever way the line was drawn', () => {
    const eastward = nameStretch(
      [
        [
          [145, 44],
          [148, 44],
        ],
      ],
      8,
      100,
      [146, 44],
      [146.5, 44.3],
    )
    const westward = nameStretch(
      [
        [
          [148, 44],
          [145, 44],
        ],
      ],
      8,
      100,
      [146, 44],
      [146.5, 44.3],
    )
    for (const stretch of [eastward, westward])
      expect(stretch?.points.at(-1)?.[0]).toBeGreaterThan(stretch?.points[0]?.[0] ?? Number.POSITIVE_INFINITY)
  })
  it('finds no place on a line shorter than its name', () => {
    expect(
      nameStretch(
        [
          [
            [146, 44],
            [146.1, 44],
          ],
        ],
        8,
        100,
        [146, 44],
        [146.5, 44.3],
      ),
    ).toBeNull()
  })
})
