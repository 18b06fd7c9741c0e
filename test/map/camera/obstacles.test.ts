import { expect, test } from 'vitest'
import { boxesOver } from '../../../src/map/camera/obstacles'

const frame = { left: 100, top: 50, right: 500, bottom: 350 }

test('what lies over the map is told from its top left, with some sea round it', () => {
  expect(boxesOver(frame, [{ left: 120, top: 60, right: 220, bottom: 100 }])).toEqual([{ left: 12, top: 2, right: 128, bottom: 58 }])
})

test.each([
  ['left of it', { left: 0, top: 60, right: 100, bottom: 100 }],
  ['right of it', { left: 500, top: 60, right: 600, bottom: 100 }],
  ['above it', { left: 120, top: 0, right: 220, bottom: 50 }],
  ['below it', { left: 120, top: 350, right: 220, bottom: 400 }],
  ['not laid out', { left: 120, top: 60, right: 120, bottom: 60 }],
])('what is %s does not count', (_, box) => {
  expect(boxesOver(frame, [box])).toEqual([])
})
