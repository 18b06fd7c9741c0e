import { fillRole, type Look, partiesIn } from '../cartography/look'
import type { LineShape } from '../cartography/lines'
import type { Dossier } from '../domain/content/dossier'
import type { PartyId } from '../domain/content/ids'

/** The colours of a drawing: those of the page on a light ground, which a test holds them to, since a drawing has no style sheet to ask. */
export const inks = {
  paper: '#faf8f2',
  ink: '#1b2830',
  mute: '#4a5860',
  gold: '#e0a100',
  rule: '#c9c2b1',
  'sea-0': '#e3ecec',
  'sea-1': '#d8e5e7',
  lake: '#bcd5de',
  water: '#2a576d',
  graticule: '#7f9eae',
  'far-land': '#e6e2d6',
  'far-edge': '#a9a494',
  line: '#1d2a33',
  peak: '#6a4f3b',
  shore: '#fff',
  halo: '#eef4f3',
  unheld: '#fbfaf6',
  sink: '#f1ede3',
} as const

/** The colour of the sea by its depth in metres; of a depth between two that of the lesser. */
export const depthInks: readonly (readonly [depth: number, ink: string])[] = [
  [0, '#e3ecec'],
  [200, '#d8e5e7'],
  [1000, '#ccdee2'],
  [2000, '#c0d6dd'],
  [3000, '#b3ced8'],
  [4000, '#a7c5d2'],
  [5000, '#9bbccb'],
  [6000, '#8fb3c5'],
]

export function depthInk(depth: number): string {
  return depthInks.findLast(([from]) => from <= depth)?.[1] ?? inks['sea-0']
}

/** The plain tone of a fill; of several that share, the last one's. */
export function toneOf(dossier: Dossier, { fill }: Pick<Look, 'fill'>): string {
  const party = coloursOf(dossier, partiesIn(fill).at(-1) ?? fill)
  if (party) return party.tone
  return fill === 'unrecorded' ? inks['far-land'] : inks.unheld
}

/** The coast of a fill. */
export function edgeOf(dossier: Dossier, { fill }: Pick<Look, 'fill'>): string {
  return coloursOf(dossier, fillRole(fill))?.edge ?? inks.mute
}

/** The colours of a party on a light ground; none of what is no party. */
export function coloursOf({ partyTraits }: Dossier, party: string) {
  return partyTraits[party as PartyId]?.colours.light
}

/** The colour and dash of a line by its role, as the page has them. */
export function strokeOf(
  { partyTraits }: Dossier,
  { role, boundary }: Pick<LineShape, 'role' | 'boundary'>,
): {
  readonly stroke: string
  readonly width: number
  readonly dash?: string
  readonly opacity?: number
} {
  const party = role === 'claimed' || role === 'mapped' ? partyTraits[boundary.claimant as PartyId] : undefined
  const stroke = party?.colours.light.line ?? party?.colours.light.hatch ?? inks.line
  switch (role) {
    case 'treaty':
      return { stroke, width: 2 }
    case 'control':
      return { stroke, width: 1.3 }
    case 'claimed':
      return { stroke, width: 2, dash: (party?.dash ?? [11, 4, 2.5, 4]).join(' ') }
    case 'mapped':
      return { stroke, width: 1.3, dash: '1.5 3.5' }
    case 'hypothetical':
      return { stroke, width: 2, dash: '6 4' }
    case 'limit':
      return { stroke, width: 1, dash: '2 3' }
    case 'other-date':
    case 'other-date-control':
      return { stroke, width: 0.9, opacity: 0.62 }
  }
}
