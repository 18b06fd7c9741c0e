import type { EventEntry } from '../../domain/content/event'
import { markShape } from '../../ui/EventMark'

/** Half the side of a mark by significance, in pixels. */
const halves = { 1: 4.2, 2: 3.2, 3: 2.2 } as const
const tall = (half: number) => Number((half * 1.3).toFixed(1))
const kinds = ['text', 'force', 'meeting'] as const

const outlines: Record<(typeof kinds)[number], (half: number) => string> = {
  text: (r) => `M-${r}-${r}H${r}V${r}H${-r}z`,
  force: (r) => `M0-${tall(r)}L${tall(r)} 0 0 ${tall(r)}-${tall(r)} 0z`,
  meeting: (r) => `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`,
}

/** The drawing of each kind of mark, once; an event refers to it. Each carries an invisible ground to hit. */
export function MarkSymbols({ cell }: { cell: number }) {
  const hit = `M${-cell / 2}${-cell / 2}H${cell / 2}V${cell / 2}H${-cell / 2}z`
  return (
    <defs>
      <path id="tl-hit" className="tl-hit" d={hit} />
      {kinds.flatMap((kind) =>
        ([1, 2, 3] as const).map((significance) => (
          <g key={kind + significance} id={`tl-${kind}${significance}`}>
            <use href="#tl-hit" />
            <path d={outlines[kind](halves[significance])} />
          </g>
        )),
      )}
    </defs>
  )
}

/** Reference to the drawing of an event's mark. */
export function symbolOf({ kind, significance }: EventEntry): string {
  return `#tl-${markShape(kind)}${significance}`
}
