import { expect, test } from 'vitest'
import { encloses } from '../../../src/cartography/box'
import { tipBox, tipSeat } from '../../../src/cartography/naming/tipSeat'
import type { PlaceId } from '../../../src/domain/content/ids'

test('where names leave no seat the line that says what a target is still stands in view', () => {
  const view = { left: 0, top: 0, right: 390, bottom: 300 }
  const coast = { crosses: () => false, landAt: () => null }
  const text = 'Island: the one administers, the other claims'
  for (const [x, y] of [
    [5, 5],
    [380, 20],
    [200, 295],
    [388, 298],
  ] as const) {
    const seat = tipSeat({ place: 'isle' as PlaceId, x, y, radius: 22 }, text, { view, full: [view], coast })
    expect(encloses(view, tipBox(seat, text)), `${x}, ${y}`).toBe(true)
  }
})
