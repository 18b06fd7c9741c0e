import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { frameOf } from '../../src/cartography/camera'
import { croppedTo } from '../../src/cartography/crop'
import type { EdgeName } from '../../src/cartography/naming/site'
import type { Footprint, Backdrop, OutlineLevel } from '../../src/cartography/geometry'
import { gridPoint } from '../../src/cartography/projection'
import { sceneOf } from '../../src/cartography/scene'
import { readDate } from '../../src/domain/time/askedDate'
import type { PlaceId } from '../../src/domain/content/ids'
import type { View } from '../../src/domain/content/ids'
import { StillMap } from '../../src/svg/StillMap'
import { realDossier } from '../fixtures/dossiers'
import { origin } from '../fixtures/geometry'

const dossier = realDossier('en')
const four = dossier.disputed
const frame = frameOf(dossier.firstExtent)
const gridZoom = 10
const backdrop: Backdrop = { gridZoom, depths: [], lakes: '', land: '' }

/** A square of land a tenth of a degree wide round a place's own point. */
function square(longitude: number, latitude: number): string {
  const [x = 0, y = 0] = gridPoint([longitude, latitude], gridZoom, origin).map(Math.round)
  return `M${x - 36} ${y - 36}l72 0 0 72-72 0z`
}

const footprints: readonly Footprint[] = four.map((place) => {
  const point = dossier.places.find(({ id }) => id === place)?.point ?? origin
  const [west, south] = [point[0] - 0.05, point[1] - 0.05]
  return { place, inside: [point[0], point[1]], insideRadius: 9, bounds: [west, south, west + 0.1, south + 0.1] }
})
const base: OutlineLevel = {
  fromZoom: 0,
  gridZoom,
  outlines: footprints.map(({ place, inside }) => ({ id: place, d: square(inside[0], inside[1]) })),
}

function drawn(view: View, date: string, selected: readonly PlaceId[] = [], within = frame, edge: readonly EdgeName[] = []): string {
  const day = readDate(date)?.day
  if (day === undefined) throw new Error(`no date: ${date}`)
  return renderToStaticMarkup(
    <StillMap
      scene={sceneOf(dossier, four, view, day)}
      frame={within}
      settings={{ origin, frame: [138, 40, 162, 56], bounds: [112, 28, 184, 66], graticule: [130, 36, 168, 60] }}
      base={base}
      backdrop={backdrop}
      footprints={footprints}
      labels={[]}
      edge={edge}
      language="en"
      mainlands={new Set()}
      selected={new Set(selected)}
      lit={new Set()}
      prefix="still"
      title="Map"
      links={four.map((place) => ({ place, label: place, href: `places/${place}/` }))}
    />,
  )
}

/** The opening tags that match, as text. */
const tags = (svg: string, pattern: RegExp) => svg.match(/<[a-z]+ [^>]*>/g)?.filter((tag) => pattern.test(tag)) ?? []

const position = (id: string): View => {
  const known = dossier.positions.find((one) => one.id === id)
  if (!known) throw new Error(`no position ${id}`)
  return known.id
}

describe('the still map', () => {
  it('draws each place once and links each once by its name', () => {
    const svg = drawn('control', '2019-01-14')
    for (const place of four) {
      expect(tags(svg, new RegExp(`class="area" data-place="${place}"`)), place).toHaveLength(1)
      expect(tags(svg, new RegExp(`^<a .*data-place="${place}".*aria-label="${place}"`)), place).toHaveLength(1)
    }
  })

  it('links no place that lies far out of the drawing', () => {
    const { zoom, left, top } = frame
    const svg = drawn('control', '2019-01-14', [], { zoom: zoom + 5, left: left * 32, top: top * 32, width: 960, height: 600 })
    expect(tags(svg, /^<a .*data-place/)).toHaveLength(0)
    expect(tags(drawn('control', '2019-01-14'), /^<a .*data-place/)).toHaveLength(four.length)
  })

  it('hatches what another claims today, and nothing while nobody else claimed it', () => {
    const hatched = tags(drawn('control', '2019-01-14'), /class="area".*data-fill="russia".*data-hatch="japan"/)
    expect(hatched).toHaveLength(four.length)
    expect(tags(drawn('control', '1900-01-01'), /class="area".*data-hatch/)).toHaveLength(0)
  })

  it('writes nothing that only the live layer may say', () => {
    expect(drawn(position('japan'), '2019-01-14')).not.toMatch(/data-(administrator|claimants|stated)/)
  })

  it('draws the treaty line of its day, and of 2019 the line of control', () => {
    expect(tags(drawn('control', '1860-01-01'), /course-treaty/)).not.toHaveLength(0)
    const now = drawn('control', '2019-01-14')
    expect(tags(now, /course-treaty/)).toHaveLength(0)
    expect(tags(now, /course-control"/)).not.toHaveLength(0)
    expect(tags(now, /course-ticks/)).not.toHaveLength(0)
  })

  it('draws the borders that both sides claim, in every view', () => {
    for (const view of ['control', position('japan'), position('russia')] as const)
      for (const party of ['japan', 'russia'])
        expect(tags(drawn(view, '2019-01-14'), new RegExp(`course-claimed stated-by-${party}`))).toHaveLength(1)
  })

  it('outlines what is chosen, and that alone', () => {
    const chosen = tags(drawn('control', '2019-01-14', ['shikotan' as PlaceId]), /class="chosen-line"/)
    expect(chosen).toHaveLength(1)
    expect(chosen[0]).toContain('shikotan')
  })

  it('says at its edge towards where the land lies of a name that found no seat', () => {
    const [place = '' as PlaceId] = four
    const svg = drawn('control', '2019-01-14', [], frame, [{ place, first: 'Somewhere', at: [300, 40], type: 13, towards: 135.2 }])
    expect(svg).toMatch(/<a href="places\/[^"]*" tabindex="-1"><text[^>]*>Somewhere<\/text><path[^>]* transform="[^"]*rotate\(135\)"/)
  })

  it('loses nothing that its frame shows when it is cropped to it', () => {
    expect(croppedTo(frame, base, backdrop, origin).base.outlines.map(({ id }) => id)).toEqual(four)
    for (const { d } of croppedTo(frame, base, backdrop, origin).base.outlines) expect(d).not.toBe('')
  })

  it('leaves out the coast that lies far beyond its frame, but not its outline’s id', () => {
    const far = { ...base, outlines: [{ id: 'far', d: square(170, 58) }] }
    expect(croppedTo(frame, far, backdrop, origin).base.outlines).toEqual([{ id: 'far', d: '' }])
  })
})
