import { namesInView } from './namesInView'
import { indexOf } from './segments'
import type { Nameable, NamesInView, ViewToName, Wanted } from './site'
import { boxesOfNames } from './yearsInView'

/** The names of a view, and the lines that give way to them. */
export interface NamesBeforeLines extends NamesInView {
  readonly yielding: ReadonlySet<string>
}

/**
 * The names of a view with the lines of other days, which no name lies on. Where that would cost a required name its seat by its land, the lines that lie
 * under the names are left out instead: they are marks beside what the map says of its day.
 */
export function namesBeforeLines(seen: ViewToName, world: Nameable, wanted: Wanted): NamesBeforeLines {
  const all = namesInView(seen, world, wanted)
  const lost = lostIn(all)
  const ofDay = seen.lines.filter(({ yields }) => !yields)
  if (lost === 0 || ofDay.length === seen.lines.length) return { ...all, yielding: none }
  const alone = namesInView({ ...seen, lines: ofDay }, world, wanted)
  if (lostIn(alone) >= lost) return { ...all, yielding: none }
  // A tag lies over a line where it must.
  const boxes = boxesOfNames({ ...alone, edge: [] })
  const under = seen.lines.filter((line) => {
    if (!line.yields) return false
    const index = indexOf([line], seen.view)
    return boxes.some((box) => index.crosses(box))
  })
  return { ...alone, yielding: new Set(under.map(({ id }) => id)) }
}

const none: ReadonlySet<string> = new Set()

/** How many names do not stand by their land. */
function lostIn({ names, edge }: NamesInView): number {
  return edge.length + names.filter(({ leader }) => leader).length
}
