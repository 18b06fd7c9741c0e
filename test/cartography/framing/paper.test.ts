import { expect, test } from 'vitest'
import { type Extent, type Frame, middleOfFrame, nominalSize } from '../../../src/cartography/camera'
import { paperFrame, paperMap, paperPair } from '../../../src/cartography/framing/paper'
import { unproject } from '../../../src/cartography/projection'

const sight = { fitted: [145, 43, 149, 46] as Extent, closest: 10 }

/** Degrees west, south, east, north of what a frame shows. */
function shown({ zoom, left, top, width, height }: Frame): Extent {
  const [west, north] = unproject([left, top], zoom)
  const [east, south] = unproject([left + width, top + height], zoom)
  return [west, south, east, north]
}

for (const size of [paperMap, paperPair]) {
  test(`a map of ${size.width} by ${size.height} on paper shows all that the page is about`, () => {
    const frame = paperFrame(sight, null, size)
    const [west, south, east, north] = shown(frame)
    expect(frame).toMatchObject(size)
    expect(west).toBeLessThanOrEqual(145.001)
    expect(south).toBeLessThanOrEqual(43.001)
    expect(east).toBeGreaterThanOrEqual(148.999)
    expect(north).toBeGreaterThanOrEqual(45.999)
  })

  test(`a map of ${size.width} by ${size.height} on paper stands where the address says, with no less round it than a map of the nominal size`, () => {
    const frame = paperFrame(sight, { zoom: 8, middle: [147, 44.5] }, size)
    const [longitude, latitude] = middleOfFrame(frame)
    expect(longitude).toBeCloseTo(147, 6)
    expect(latitude).toBeCloseTo(44.5, 6)
    const scale = 2 ** (8 - frame.zoom)
    expect(frame.width * scale).toBeGreaterThanOrEqual(nominalSize.width - 0.001)
    expect(frame.height * scale).toBeGreaterThanOrEqual(nominalSize.height - 0.001)
  })
}

test('paper goes no nearer to a subject than a screen does', () => {
  const islet = { fitted: [146, 43.4, 146.01, 43.41] as Extent, closest: 10 }
  expect(paperFrame(islet, null, paperMap).zoom).toBeLessThan(10)
})
