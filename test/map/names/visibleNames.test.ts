import { describe, expect, it } from 'vitest'
import { type LaidName, visibleNames, type Side } from '../../../src/map/names/visibleNames'

const frame = { left: 0, top: 0, right: 400, bottom: 300 }

/** A name 80 × 20 pixels. */
const name = (place: string, side: Side, left: number, top = 100, canMove = true): LaidName => ({
  place,
  side,
  box: { left, top, right: left + 80, bottom: top + 20 },
  canMove,
})

describe('names on one map', () => {
  it('go where the edge or a block would cut them', () => {
    const cover = { left: 0, top: 0, right: 100, bottom: 60 }
    const names = [name('free', 'left', 120), name('cut', 'left', 350), name('under', 'left', 50, 50)]
    expect(visibleNames(names, frame, [cover], null)).toEqual([{ by: 0 }, null, null])
  })
  it('are the left side’s alone', () => {
    expect(visibleNames([name('a', 'left', 10), name('a', 'right', 10)], frame, [], null)).toEqual([{ by: 0 }, null])
  })
})

describe('names on two maps beside each other', () => {
  it('stand on the side that they lie on', () => {
    const names = ['left', 'right'].flatMap((side) => [name('west', side as Side, 20), name('east', side as Side, 300)])
    expect(visibleNames(names, frame, [], 200)).toEqual([{ by: 0 }, null, null, { by: 0 }])
  })
  it('move clear of the divider to the side that has more of them', () => {
    const names = [name('a', 'left', 150), name('a', 'right', 150)]
    const [left, right] = visibleNames(names, frame, [], 200)
    expect(right).toBeNull()
    expect(left?.by).toBeLessThan(-30)
  })
  it('show one of two that differ in length, though each has its middle across the divider', () => {
    const long = { ...name('a', 'left', 165), box: { left: 165, top: 100, right: 245, bottom: 120 } }
    const short = { ...name('a', 'right', 165), box: { left: 165, top: 100, right: 225, bottom: 120 } }
    expect(visibleNames([long, short], frame, [], 201).filter((seen) => seen !== null)).toHaveLength(1)
  })
  it('go to the other side where their own has no room', () => {
    const cover = { left: 210, top: 0, right: 400, bottom: 300 }
    const names = [name('a', 'left', 165), name('a', 'right', 165)]
    const [left, right] = visibleNames(names, frame, [cover], 200)
    expect(right).toBeNull()
    expect(left?.by).toBeLessThan(-45)
  })
  it('go rather than touch another, or leave their mark', () => {
    const names = [name('town', 'left', 150, 50, false), name('a', 'left', 150), name('standing', 'left', 60)]
    expect(visibleNames(names, frame, [], 200)).toEqual([null, null, { by: 0 }])
  })
})
