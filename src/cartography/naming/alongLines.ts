import { type Box, common, encloses } from '../box'
import { nameStretch } from '../lineNames'
import { isClear } from './contract'
import type { PlacedLineName, Site } from './site'

/** The type size that names of lines fall back to, pixels. */
const smallest = 11
/** Between the stretches that are tried last, pixels. */
const fine = 3

/** The names of lines that have room somewhere along them: wholly in view, and over nothing that another name may not hide either. */
export function alongLines(site: Site, full: readonly Box[]): readonly PlacedLineName[] {
  const { seen, within } = site
  const room = seen.lineRoom ? common(seen.lineRoom, within) : within
  const placed: PlacedLineName[] = []
  // The borders first: the line of control, which they may lie beside, has more room.
  for (const { id, strokes, name } of seen.lines.toReversed()) {
    if (!name) continue
    const taken = [...full, ...placed.flatMap(({ boxes }) => boxes)]
    const isFree = (boxes: readonly Box[]) => boxes.every((box) => encloses(room, box) && isClear(box, new Set(), site, taken, id))
    const least = { ...name, size: smallest, width: (name.width * smallest) / name.size }
    const stretch =
      nameStretch(strokes, name, seen.aim, isFree, { within: room }) ??
      nameStretch(strokes, least, seen.aim, isFree, { within: room }) ??
      nameStretch(strokes, least, seen.aim, isFree, { within: room, step: fine })
    if (stretch) placed.push({ ...stretch, line: id })
  }
  return placed
}
