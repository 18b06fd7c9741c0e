import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import { type MapAsked, mapSheet } from '../../src/drawing/mapSheet'
import { type Selection, startSelection } from '../../src/domain/address/selection'
import type { LonLat } from '../../src/domain/distance'
import type { Boundary } from '../../src/domain/content/boundary'
import { compileDate, compileEnd } from '../../src/generator/dossier/compile/date'
import { lineId, placeId } from '../../src/generator/dossier/compile/ids'
import { readDate } from '../../src/domain/time/askedDate'
import type { Day } from '../../src/domain/time/day'
import { islesOnMap } from '../fixtures/islesOnMap'
import { otherDispute } from '../fixtures/otherDispute'
import { translatorOf } from '../i18n/translators'
import { elementsOf, textsOf } from './readSvg'

const { dossier, geometry } = islesOnMap()
const today = (readDate('2026-11-30')?.day ?? 0) as Day
const t = translatorOf('en')

function sheet(asked: Partial<MapAsked> = {}) {
  const selection = { ...startSelection('en'), at: readDate('1955') }
  return mapSheet({ dossier, geometry, t, selection, today, size: { width: 800, height: 600 }, ...asked })
}

test('a drawing needs no style sheet, no class, no script and nothing from elsewhere', () => {
  const { svg } = sheet()
  const elements = elementsOf(svg)
  expect(
    elements.filter(({ name, attributes }) => name === 'style' || name === 'script' || 'class' in attributes || 'style' in attributes),
  ).toEqual([])
  const links = elements.flatMap(({ attributes }) => attributes['xlink:href'] ?? [])
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
  expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('what is drawn stands in layers by name, each place under its own', () => {
  const elements = elementsOf(sheet().svg)
  const layers = elements.filter(({ attributes }) => attributes['inkscape:groupmode'] === 'layer').map(({ attributes }) => attributes.id)
  expect(layers).toEqual(
    expect.arrayContaining(['title', 'heading', 'map', 'sea', 'graticule', 'places', 'names', 'halos', 'scale', 'key', 'note', 'credit']),
  )
  for (const place of ['east', 'west', 'bay-isle']) {
    expect(elements.find(({ attributes }) => attributes.id === `place-${place}`)?.name).toBe('path')
  }
})

test('title, date, what is the case, key, note and credit are text, on the drawing and beside it', () => {
  const { svg, text, notes } = sheet({ url: 'https://example.org/en/?at=1955' })
  expect(notes).toBe('all')
  const written = textsOf(svg)
  for (const line of text.split('\n')) expect(written.join(' ').replace(/\s+/g, ' ')).toContain(line)
  expect(text).toContain('1955')
  expect(text).toContain('https://example.org/en/?at=1955')
  expect(text).toContain('CC BY 4.0')
  expect(text).toContain(t('legendDisclaimer'))
  expect(written).toContain('East')
})

test('today is written as a date, since a drawing is looked at on other days', () => {
  const { text } = sheet({ selection: startSelection('en') })
  expect(text).toContain('30 November 2026')
  expect(text).not.toContain(t('today'))
})

test('two maps that are compared stand side by side, in an upright picture one above the other, each with its view and date', () => {
  const [view = 'control'] = dossier.views
  const selection = { ...startSelection('en'), at: readDate('1955'), compare: { view, at: readDate('1920') } }
  const boxes = (width: number, height: number) =>
    elementsOf(sheet({ selection, size: { width, height } }).svg)
      .filter(({ attributes }) => /^[12]-map$/.test(attributes.id ?? ''))
      .map(({ attributes }) => (/translate\((\S+) (\S+)\)/.exec(attributes.transform ?? '') ?? []).slice(1).map(Number))
  const [[left = 0, top = 0] = [], [right = 0, sameTop = 0] = []] = boxes(1000, 600)
  expect(right).toBeGreaterThan(left)
  expect(sameTop).toBe(top)
  const [[x = 0, upper = 0] = [], [sameX = 0, lower = 0] = []] = boxes(600, 1100)
  expect(sameX).toBe(x)
  expect(lower).toBeGreaterThan(upper)
  expect(sheet({ selection }).text).toMatch(/· 1955\n[\s\S]*· 1920\n/)
})

test('where too little would be left to the map, less is written on it, and all of it beside it', () => {
  expect(sheet({ size: { width: 320, height: 220 } })).toMatchObject({ notes: 'none', text: sheet().text })
  expect(textsOf(sheet({ notes: 'brief' }).svg).join(' ')).not.toContain(t('legendDisclaimer'))
  const bare = sheet({ notes: 'none' })
  expect(elementsOf(bare.svg).some(({ attributes }) => attributes.id === 'note')).toBe(false)
  expect(elementsOf(bare.svg).some(({ attributes }) => attributes.id === 'scale')).toBe(true)
})

test('what is chosen is marked; a town by a pin', () => {
  const island = { ...startSelection('en'), page: 'places' as const, subject: { kind: 'place' as const, id: placeId('east') } }
  expect(elementsOf(sheet({ selection: island }).svg).some(({ attributes }) => attributes.id === 'marks')).toBe(true)
  expect(elementsOf(sheet().svg).some(({ attributes }) => attributes.id === 'marks')).toBe(false)
})

test('the scale is no longer than a map can bear', () => {
  const widest = ({ svg }: { svg: string }) =>
    Math.max(...[...(/<g id="scale".*?<\/g>/s.exec(svg)?.[0] ?? '').matchAll(/width="([\d.]+)"/g)].map(([, width]) => Number(width)))
  expect(widest(sheet({ size: { width: 360, height: 600 } }))).toBeLessThan(360 * 0.2)
  expect(widest(sheet({ size: { width: 2000, height: 1600 } }))).toBeLessThanOrEqual(110)
})

test('the same is drawn for the same, and larger letters by a scale', () => {
  expect(sheet().svg).toBe(sheet().svg)
  const { svg } = sheet({ scale: 2, notes: 'brief', size: { width: 1200, height: 630 } })
  expect(elementsOf(svg)[0]?.attributes).toMatchObject({ width: '1200', height: '630', viewBox: '0 0 600 315' })
})

test('any dispute is drawn: three sides, one that writes from right to left', () => {
  const other = { ...otherDispute('en'), firstExtent: dossier.firstExtent }
  for (const view of ['control', ...other.views] as const) {
    const { svg } = sheet({ dossier: other, selection: { ...startSelection('en'), view } })
    expect(elementsOf(svg).length).toBeGreaterThan(40)
  }
})

test('nothing of a line is drawn far off its picture: resvg ends the whole process over what is cut and reaches so far', () => {
  const far: readonly LonLat[] = [
    [150.7, 40],
    [151, 46],
    [152, 52],
  ]
  const line: Boundary = {
    id: lineId('far'),
    kind: 'line-of-control',
    name: 'Far',
    from: compileDate('1945-09-05'),
    to: compileEnd('..', 'future'),
    between: [],
    course: [far],
  }
  const selection: Selection = { ...startSelection('en'), camera: { zoom: 15, middle: [151, 46] } }
  const { svg } = sheet({ selection, current: [line], size: { width: 160, height: 160 }, notes: 'none' })
  const [, drawn = ''] = /<g id="line-far"(.*?)<\/g>/s.exec(svg) ?? []
  const numbers = [...drawn.matchAll(/ d="([^"]*)"/g)].flatMap(([, d = '']) => (d.match(/-?[\d.]+/g) ?? []).map(Number))
  expect(numbers.length).toBeGreaterThan(3)
  for (const number of numbers) expect(Math.abs(number)).toBeLessThan(240)
  expect(new Resvg(svg, { font: { loadSystemFonts: false } }).render().width).toBe(160)
})

test('resvg opens it at its size, at one, two and three times that, and draws land, sea and paper', () => {
  const { svg } = sheet({ notes: 'none', size: { width: 300, height: 200 } })
  for (const times of [1, 2, 3]) {
    const picture = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'zoom', value: times } }).render()
    expect([picture.width, picture.height]).toEqual([300 * times, 200 * times])
    const colours = new Set<string>()
    const { pixels } = picture
    for (let i = 0; i < pixels.length; i += 4) colours.add([...pixels.subarray(i, i + 3)].join())
    expect(colours.has('216,229,231')).toBe(true)
    expect(colours.size).toBeGreaterThan(3)
  }
})
