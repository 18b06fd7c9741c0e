import type { Look } from '../cartography/look'
import type { Scene } from '../cartography/scene'
import type { Dossier } from '../domain/content/dossier'
import type { Translate } from '../i18n/translate'
import { keyOf } from '../svg/Legend'
import { linesKeyed } from '../svg/lines/LineLegend'
import { edgeOf, inks } from './inks'
import { lineStrokes } from './lines'
import { element, words } from './markup'
import { fillOf, paintDefinitions } from './paints'
import { linesOf, widthOf } from './type'

/** One entry of the key: a sample as wide as the others, and its words. */
export interface KeyEntry {
  readonly said: string
  readonly sample: string
}

const sampleWidth = 26
const gap = 7
const between = 18

/** What fills and lines of some maps, and of a chart beside them, mean. `prefix` begins the ids of the paints of fills, which `definitions` defines. */
export function keyEntries(
  t: Translate,
  dossier: Dossier,
  scenes: readonly Scene[],
  { others = [], prefix }: { readonly others?: readonly Look[]; readonly prefix: string },
): { readonly fills: readonly KeyEntry[]; readonly lines: readonly KeyEntry[]; readonly definitions: string } {
  const fills = keyOf(t, dossier, scenes, others)
  const swatch = (look: Look) =>
    element('rect', {
      x: 0.5,
      y: 0.5,
      width: 24,
      height: 12,
      fill: fillOf(dossier, prefix, look),
      stroke: edgeOf(dossier, look),
      'stroke-width': 0.8,
    })
  return {
    fills: fills.map((entry) => ({ said: entry.words, sample: swatch(entry) })),
    lines: linesKeyed(t, dossier, scenes).map(({ line, words: said }) => ({ said, sample: lineStrokes(dossier, line, 'M0 6.5H26') })),
    definitions: element('defs', {}, paintDefinitions(dossier, prefix, fills)),
  }
}

/** Entries in rows as wide as there is room, each as text that begins beside its sample. */
export function keyBlock(
  entries: readonly KeyEntry[],
  size: number,
  width: number,
): { readonly height: number; readonly at: (x: number, y: number) => string } {
  const pitch = size * 1.7
  const indent = sampleWidth + gap
  let x = 0
  let y = 0
  const placed = entries.map(({ said, sample }) => {
    const lines = linesOf(said, size, width - indent)
    const wide = indent + Math.max(...lines.map((line) => widthOf(line, size)))
    if (x > 0 && x + wide > width) {
      x = 0
      y += pitch
    }
    const at = { x, y }
    x += wide + between
    y += (lines.length - 1) * size * 1.38
    return { ...at, lines, sample }
  })
  return {
    height: entries.length ? y + pitch : 0,
    at: (left, top) =>
      placed
        .map(({ x: dx, y: dy, lines, sample }) =>
          element(
            'g',
            { transform: `translate(${Math.round(left + dx)} ${Math.round(top + dy)})` },
            element('g', { transform: `translate(0 ${Math.round(size * 0.64 - 5)})` }, sample),
            element(
              'text',
              { x: indent, y: size, 'font-size': size, fill: inks.ink },
              ...(lines.length === 1
                ? lines.map(words)
                : lines.map((line, i) => element('tspan', { x: indent, dy: i === 0 ? undefined : size * 1.38 }, words(line)))),
            ),
          ),
        )
        .join(''),
  }
}
