import { type PitchedLook, paintKey, pitchShare, stripePitch } from '../cartography/hatch'
import { holdersIn, type Look, partiesIn } from '../cartography/look'
import type { Dossier } from '../domain/content/dossier'
import { coloursOf, inks, toneOf } from './inks'
import { element } from './markup'

/** How what is painted so is filled: a plain tone, or one of the paints that the drawing defines. */
export function fillOf(dossier: Dossier, prefix: string, look: Look & Partial<PitchedLook>): string {
  return isPlain(look) ? toneOf(dossier, look) : `url(#${prefix}paint-${idOf(look)})`
}

function isPlain({ fill, hatch }: Look): boolean {
  return hatch === null && partiesIn(fill).length === 1
}

/** Ids are of letters that any program takes: what is joined by a plus on the page is joined by a word here. */
function idOf(look: Look & Partial<PitchedLook>): string {
  return paintKey(look).replaceAll('+', '-and-')
}

/** The definitions of all paints that are no plain tone, each once: a hatch as a pattern of plain shapes, what is shared as halves side by side. */
export function paintDefinitions(dossier: Dossier, prefix: string, paints: readonly (Look & Partial<PitchedLook>)[]): string {
  const found = new Map(paints.filter((paint) => !isPlain(paint)).map((paint) => [idOf(paint), paint]))
  return [...found]
    .map(([key, paint]) =>
      paint.hatch === null ? halves(dossier, `${prefix}paint-${key}`, paint) : pattern(dossier, `${prefix}paint-${key}`, paint),
    )
    .join('')
}

function halves(dossier: Dossier, id: string, { fill }: Look): string {
  const sharers = partiesIn(fill)
  const stops = sharers.flatMap((party, i) =>
    [i, i + 1].map((n) => element('stop', { offset: n / sharers.length, 'stop-color': coloursOf(dossier, party)?.tone ?? inks.unheld })),
  )
  return element('linearGradient', { id }, ...stops)
}

/** Stripes in a tile, so that those of several claimants take turns evenly. */
const stripesInTile = 6

function pattern(dossier: Dossier, id: string, look: Look & Partial<PitchedLook>): string {
  const { fill, hatch, pitch = 'wide' } = look
  const sharers = partiesIn(fill)
  const holders = holdersIn(hatch)
  const parties = holders ?? (hatch ? partiesIn(hatch) : [])
  const size = stripePitch * stripesInTile * parties.length
  const band = size / sharers.length
  const bands = sharers
    .slice(0, -1)
    .map((party, i) => element('rect', { x: i * band, width: band, height: size, fill: coloursOf(dossier, party)?.tone ?? inks.unheld }))
  const steps = Array.from({ length: size / stripePitch }, (_, n) => ({ n, party: parties[n % parties.length] ?? '' }))
  const marks = holders
    ? steps.flatMap(({ n, party }) =>
        steps.map((_, column) =>
          element('circle', {
            cx: (column + 0.5) * stripePitch,
            cy: (n + 0.5) * stripePitch,
            r: 1.3,
            fill: coloursOf(dossier, party)?.edge ?? inks.ink,
          }),
        ),
      )
    : steps.map(({ n, party }) =>
        element('rect', {
          x: n * stripePitch,
          width: hatch === 'transfer' ? 2.4 : 1.9,
          height: size,
          fill: coloursOf(dossier, party)?.hatch ?? inks.ink,
        }),
      )
  const share = pitchShare[pitch]
  const turn = `rotate(${hatch === 'transfer' ? -45 : 45})`
  return element(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: share === 1 ? turn : `${turn} scale(${share})` },
    element('rect', { width: size, height: size, fill: toneOf(dossier, look) }),
    ...bands,
    ...marks,
  )
}
