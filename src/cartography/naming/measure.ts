import type { PrintedNames } from '../../domain/content/names'
import { type Box, boxAround } from '../box'
import type { Anchor } from '../placement'
import type { Label, LabelRole } from './label'
import { textWidth } from '../textWidth'

/** Width and height of a name with all its lines, and of its first line, pixels. */
export interface NameSize {
  readonly width: number
  readonly ascent: number
  readonly descent: number
}

/** What stands under the first name. */
export function secondLine({ second, originals }: PrintedNames): string {
  return [...(second ? [second] : []), ...originals.map(({ name }) => name)].join(' · ')
}

/** Whether a name is printed with the other names under it. */
export function hasSecondLine(role: LabelRole): boolean {
  return role !== 'town' && role !== 'peak'
}

/** Type size of the second line, pixels. */
export function underSize(size: number, role: LabelRole): number {
  if (role === 'disputed') return Math.max(12, Math.min(14, size * 0.64))
  return Math.max(11, Math.min(13, size * 0.72))
}

/** Ems that are added to each letter: names of waters and of wide lands are spaced out, the latter in capitals; their other names less. */
const spacing: Partial<Record<LabelRole, readonly [number, number]>> = { water: [0.16, 0.06], land: [0.14, 0.06] }

/** The room that a name takes with all its lines, pixels. Widths are estimates, good to a tenth, and a little more is reckoned with. */
export function sizeOf({ names, size, role }: Pick<Label, 'names' | 'size' | 'role'>): NameSize {
  const under = hasSecondLine(role) ? secondLine(names) : ''
  const first = role === 'land' ? names.first.toUpperCase() : names.first
  const [apart, apartUnder] = spacing[role] ?? [0, 0]
  const line = (text: string, type: number, spaced: number) => (textWidth(text) * 1.06 + spaced * text.length) * type
  const width = Math.max(line(first, size, apart), line(under, underSize(size, role), apartUnder))
  return { width, ascent: size * 0.86, descent: under ? underSize(size, role) * 1.45 + 3 : size * 0.3 }
}

/** The boxes that a name covers: one where it is level, a chain along it where it is turned. */
export function boxesOf(at: Pick<Label, 'x' | 'y' | 'anchor' | 'turn'>, size: NameSize): readonly Box[] {
  const { x, y, anchor, turn } = at
  const { width, ascent, descent } = size
  const start = startOf(anchor, width)
  if (!turn) return [levelBox(at, size)]
  const angle = (turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const height = ascent + descent
  const half = height / 2 + 1
  const across = (descent - ascent) / 2
  const pieces = Math.max(1, Math.ceil(width / (height * 0.8)))
  const boxes: Box[] = []
  for (let i = 0; i < pieces; i++) {
    const along = start + (width * (i + 0.5)) / pieces
    boxes.push(boxAround([x + along * cos - across * sin, y + along * sin + across * cos], half))
  }
  return boxes
}

/** The box that a level name covers. */
export function levelBox({ x, y, anchor }: Pick<Label, 'x' | 'y' | 'anchor'>, { width, ascent, descent }: NameSize): Box {
  const left = x + startOf(anchor, width)
  return { left: left - pad, top: y - ascent - pad, right: left + width + pad, bottom: y + descent + pad }
}

const startOf = (anchor: Anchor, width: number) => (anchor === 'start' ? 0 : anchor === 'end' ? -width : -width / 2)

/** Halo round letters, pixels. */
const pad = 2
