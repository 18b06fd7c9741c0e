import { createHash } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import type { MapGeometry } from '../../src/cartography/geometry'
import { ringsOf } from '../../src/cartography/pathData'
import { startSelection } from '../../src/domain/address/selection'
import type { Dossier } from '../../src/domain/content/dossier'
import type { View } from '../../src/domain/content/ids'
import { readDate } from '../../src/domain/time/askedDate'
import { addDays } from '../../src/domain/time/day'
import { distantFuture } from '../../src/domain/time/edtf'
import type { Translate } from '../../src/i18n/translate'
import { MessagesContext } from '../../src/i18n/useMessages'
import { MapRegion } from '../../src/map/MapRegion'
import { DetailContext, detailStore } from '../../src/selection/details'
import { SiteContext } from '../../src/selection/site'
import { surfacesOfPage } from '../../src/selection/surfaces'

/** What still maps are drawn from. */
export interface Drawn {
  readonly dossier: Dossier
  readonly geometry: MapGeometry
  readonly t: Translate
}

/**
 * The still map of each view at each date, to be read as a diff: the first in full; of each other what left (`-`) and what came (`+`), for the first view
 * of a date since the date before, for further views beside the first. One tag a line, numbers rounded, of a path only its bounds and a sum of what it is.
 */
export function stillMapsOf(drawn: Drawn, views: readonly View[], dates: readonly string[]): string {
  let before: readonly string[] = []
  const parts = dates.flatMap((date) => {
    const [first = [], ...others] = views.map((view) => linesOf(stillMap(drawn, view, date)))
    const told = [changes(before, first), ...others.map((lines) => changes(first, lines))]
    before = first
    return told.flatMap((lines, i) => [`## ${date} ${views[i]}`, ...lines])
  })
  return [...parts, ''].join('\n')
}

function changes(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...lacking(before, after).map((line) => `- ${line}`), ...lacking(after, before).map((line) => `+ ${line}`)]
}

function stillMap(drawn: Drawn, view: View, date: string): string {
  const svg = /<svg class="still-map.*?<\/svg>/s.exec(mapRegion(drawn, view, date))?.[0]
  if (!svg) throw new Error('the region draws no still map')
  return svg
}

/** The region of the map as it is built. */
export function mapRegion({ dossier, geometry, t }: Drawn, view: View, date: string): string {
  const at = readDate(date)
  if (!at) throw new Error(`${date} is no date`)
  const site = {
    dossier,
    built: { selection: { ...startSelection(dossier.language), at, view }, troubles: [] },
    store: null,
    surfaces: surfacesOfPage(),
    live: false,
    today: addDays(distantFuture, -1),
    hrefTo: (address: string) => address,
  }
  return renderToStaticMarkup(
    <MessagesContext value={t}>
      <SiteContext value={site}>
        <DetailContext value={detailStore((key) => key)}>
          <MapRegion geometry={geometry} />
        </DetailContext>
      </SiteContext>
    </MessagesContext>,
  )
}

function linesOf(svg: string): readonly string[] {
  return svg
    .split(/(<[^>]*>)/)
    .filter((part) => part !== '' && !part.startsWith('</'))
    .map((part) =>
      part.startsWith('<') ? part.replace(/ d="([^"]*)"/, (_, d: string) => ` d="${summaryOf(d)}"`).replace(/-?\d+\.\d+/g, rounded) : part,
    )
}

/** Short paths as they are; of long ones a sum, and of outlines their bounds: `left top right bottom #sum`. */
function summaryOf(d: string): string {
  if (d.length < 40) return d
  const sum = `#${createHash('sha256').update(d).digest('hex').slice(0, 6)}`
  if (!/^[\sMmlz\d.-]*$/.test(d)) return sum
  const points = ringsOf(d).flat()
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return `${[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(Math.round).join(' ')} ${sum}`
}

const rounded = (number: string) => String(Math.round(Number(number)))

/** The lines of one that another does not have, as often as they are more. */
function lacking(lines: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
