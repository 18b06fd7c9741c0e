import { expect, test } from 'vitest'
import { startSelection } from '../../../src/domain/address/selection'
import { readDate } from '../../../src/domain/time/askedDate'
import { previewSheet } from '../../../src/drawing/previewSheet'
import { realDossier } from '../../fixtures/dossiers'
import { translatorOf } from '../../i18n/translators'
import { geometryOfStillMaps } from './geometryOfStillMaps'

test('a name that stands away from its land, at the edge of a picture, has an arrow towards it', () => {
  const dossier = realDossier('en')
  const today = readDate('2026-11-30')?.day
  const place = dossier.places.find(({ id }) => id === 'north-sakhalin')
  if (!place || today === undefined) throw new Error('no such place')
  const selection = { ...startSelection('en'), subject: { kind: 'place' as const, id: place.id } }
  const { svg } = previewSheet({ dossier, geometry: geometryOfStillMaps(), t: translatorOf('en'), selection, today })
  const name = new RegExp(`<g id="name-${place.id}".*?</g>`, 's').exec(svg)?.[0] ?? ''
  expect(name).toContain(place.name)
  const [, turn = ''] = /<path[^>]* rotate\((-?\d+)\)/.exec(name) ?? []
  // The land lies up and to the left of where its name has room.
  expect(Math.cos((Number(turn) * Math.PI) / 180)).toBeLessThan(0)
  expect(Math.sin((Number(turn) * Math.PI) / 180)).toBeLessThan(0)
})
