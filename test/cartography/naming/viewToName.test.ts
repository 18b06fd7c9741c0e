import { expect, test } from 'vitest'
import type { LineShape } from '../../../src/cartography/lines'
import { viewToName } from '../../../src/cartography/naming/viewToName'
import { otherDispute } from '../../fixtures/otherDispute'

const { boundaries, firstExtent } = otherDispute()
const [boundary, other] = boundaries
if (!boundary || !other) throw new Error('the made-up dispute has too few lines')

/** A limit at sea that a side states. */
const limit = (of: typeof boundary, claimant: string): LineShape => ({ id: of.id, role: 'limit', boundary: { ...of, claimant } })

/** How many of some lines have a name to be written along them. */
function countNamed(lines: readonly LineShape[]): number {
  const box = { left: 0, top: 0, right: 100, bottom: 100 }
  const map = { origin: [0, 0], frame: [0, 0, 10, 10], firstExtent } as const
  const nameOf = () => ({ width: 40, size: 12, gap: 6 })
  return viewToName(6, box, map, { lines, nameOf, targets: [], covers: [] }).lines.filter(({ name }) => name).length
}

test('limits at sea bear a name along them where they are of one side alone', () => {
  expect(countNamed([limit(boundary, 'a')])).toBe(1)
  expect(countNamed([limit(boundary, 'a'), limit(other, 'a')])).toBe(2)
  expect(countNamed([limit(boundary, 'a'), limit(other, 'b')])).toBe(0)
  expect(countNamed([limit(boundary, 'a'), { ...limit(other, 'b'), role: 'claimed' }])).toBe(2)
})
