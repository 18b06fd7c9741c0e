import { expect, test } from 'vitest'
import { pinOf } from '../../../src/cartography/framing/pin'
import { placeId } from '../../../src/generator/dossier/compile/ids'
import { islesOnMap } from '../../fixtures/islesOnMap'

const { dossier, geometry } = islesOnMap()
const pin = (id: string) => pinOf(dossier, geometry, { kind: 'place', id: placeId(id) })

test('a place without an outline has a pin at its point', () => {
  expect(pin('harbour')).toEqual([151.05, 46.05])
})

test.each(['east', 'isles', 'reef', 'nowhere'])('what has an outline, members or no point on the map has none: %s', (id) => {
  expect(pin(id)).toBeNull()
})

test('without a subject there is no pin', () => {
  expect(pinOf(dossier, geometry, null)).toBeNull()
})
