import { expect, test } from 'vitest'
import { paintKey, paintsOf, pitchAt, pitchShare, stripePitch } from '../../src/cartography/hatch'
import type { Footprint } from '../../src/cartography/geometry'
import { partyId, placeId } from '../../src/generator/dossier/compile/ids'

const place = placeId('isle')
const form = (insideRadius: number): Footprint => ({ place, insideRadius, inside: [0, 0], bounds: [0, 0, 1, 1] })

test('a place shows four stripes at the least, down to stripes that can hardly be told apart', () => {
  for (let radius = 1; radius < 80; radius += 0.5)
    for (const zoom of [6, 7, 8, 9.5]) {
      const across = 2 * radius * 2 ** (zoom - 8)
      const pitch = pitchAt(form(radius), zoom)
      if (pitch !== 'fine') expect(across / (stripePitch * pitchShare[pitch])).toBeGreaterThanOrEqual(4)
    }
  expect(pitchAt(form(3), 8)).toBe('fine')
  expect(pitchAt(undefined, 8)).toBe('wide')
})

test('a plain tone has one paint at all sizes, a hatch one for each pitch that is drawn', () => {
  const small = placeId('islet')
  const areas = [place, small, small].map((one) => ({ place: one, fill: partyId('west'), hatch: partyId('east') }))
  const paints = paintsOf(areas, (one) => (one === small ? 'fine' : 'wide'))
  expect(paints.map(paintKey)).toEqual(['west-east', 'west-east-fine'])
  expect(paintKey({ fill: partyId('west'), hatch: null, pitch: 'fine' })).toBe('west')
})
