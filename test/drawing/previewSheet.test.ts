import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { formatAddress } from '../../src/domain/address/address'
import { type Selection, startSelection } from '../../src/domain/address/selection'
import { readDate } from '../../src/domain/time/askedDate'
import type { Day } from '../../src/domain/time/day'
import { previewSheet } from '../../src/drawing/previewSheet'
import { builtSelections } from '../../src/generator/site/routes'
import { islesOnMap } from '../fixtures/islesOnMap'
import { translatorOf } from '../i18n/translators'
import { elementsOf, textsOf } from './readSvg'

const { dossier, geometry } = islesOnMap()
const today = (readDate('2026-11-30')?.day ?? 0) as Day
const t = translatorOf('en')
const preview = (selection: Selection) => previewSheet({ dossier, geometry, t, selection, today })

test('a preview of any page is drawn at the size that readers of Open Graph ask for, with its title and what is the case', () => {
  for (const selection of builtSelections(dossier)) {
    const { svg, alt } = preview(selection)
    const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    expect([width, height], formatAddress(selection)).toEqual([1200, 630])
    const [title = ''] = alt.split(' · ')
    expect(textsOf(svg).join(' ').replace(/\s+/g, ' '), formatAddress(selection)).toContain(title)
  }
})

test('all that is written stands within the picture: the column beside the map, and the key at its foot', () => {
  for (const selection of builtSelections(dossier)) {
    const { svg } = preview(selection)
    const lines = [...(/<g id="writing".*?<\/g>/s.exec(svg)?.[0] ?? '').matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y))
    expect(Math.min(...lines)).toBeGreaterThan(10)
    const keyed = [...(/<g id="key".*$/s.exec(svg)?.[0] ?? '').matchAll(/translate\(17 (\d+)\)/g)].map(([, y]) => Number(y))
    expect(Math.min(...keyed, 315), formatAddress(selection)).toBeGreaterThan(Math.max(...lines))
  }
})

test('of today no day is named, since it is looked at on others; of another date it is', () => {
  expect(preview(startSelection('en')).alt).not.toContain('2026')
  expect(preview({ ...startSelection('en'), at: readDate('1955') }).alt).toContain('1955')
})

test('it has no scale, halo, depth or graticule, and no name of another script than the reader’s', () => {
  const ids = elementsOf(preview(startSelection('en')).svg).flatMap(({ attributes }) => attributes.id ?? [])
  expect(ids).toEqual(expect.arrayContaining(['map', 'places', 'names', 'key']))
  for (const id of ['scale', 'halos', 'graticule', 'coast-light', 'lakes']) expect(ids).not.toContain(id)
})
