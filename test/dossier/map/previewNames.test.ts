import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { startSelection } from '../../../src/domain/address/selection'
import { readDate } from '../../../src/domain/time/askedDate'
import type { Day } from '../../../src/domain/time/day'
import { previewSheet } from '../../../src/drawing/previewSheet'
import { realDossier } from '../../fixtures/dossiers'
import { translatorOf } from '../../i18n/translators'
import { geometryOfStillMaps } from './geometryOfStillMaps'

const dossier = realDossier('en')
const drawn = { dossier, geometry: geometryOfStillMaps(), t: translatorOf('en'), today: (readDate('2026-11-30')?.day ?? 0) as Day }

test('a picture has no paper round its map, however much of the world it is about', () => {
  const widest = dossier.boundaries.filter(({ kind }) => kind === 'limit')
  expect(widest.length).toBeGreaterThan(0)
  for (const { id } of widest) {
    const { svg } = previewSheet({ ...drawn, selection: { ...startSelection('en'), subject: { kind: 'line', id } } })
    const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    const at = (x: number, y: number) => [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].join()
    const paper = at(4, 4)
    for (const [x, y] of [
      [width - 3, 3],
      [width - 3, height - 3],
      [width * 0.4, 3],
      [width * 0.4, height - 3],
    ] as const)
      expect(at(Math.round(x), y), `${id} at ${x}, ${y}`).not.toBe(paper)
  }
})

test('a name that stands away from its land, at the edge of a picture, has an arrow towards it', () => {
  const place = dossier.places.find(({ id }) => id === 'north-sakhalin')
  if (!place) throw new Error('no such place')
  const { svg } = previewSheet({ ...drawn, selection: { ...startSelection('en'), subject: { kind: 'place', id: place.id } } })
  const name = new RegExp(`<g id="name-${place.id}".*?</g>`, 's').exec(svg)?.[0] ?? ''
  expect(name).toContain(place.name)
  const [, turn = ''] = /<path[^>]* rotate\((-?\d+)\)/.exec(name) ?? []
  // The land lies up and to the left of where its name has room.
  expect(Math.cos((Number(turn) * Math.PI) / 180)).toBeLessThan(0)
  expect(Math.sin((Number(turn) * Math.PI) / 180)).toBeLessThan(0)
})
