import type { EventEntry } from '../../domain/content/event'
import { markShape } from '../../ui/EventMark'

/** Half the side of a mark by significance, in pixels. */
const halves = { 1: 4, 2: 2.8 } as const
const tall = (half: number) => Number((half * 1.3).toFixed(1))
const kinds = ['text', 'force', 'meeting'] as const

const outlines: Record<(typeof kinds)[number], (half: number) => string> = {
  text: (r) => `M-${r}-${r}H${r}V${r}H${-r}z`,
  force: (r) => `M0-${tall(r)}L${tall(r)} 0 0 ${tall(r)}-${tall(r)} 0z`,
  meeting: (r) => `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`,
}

/** The drawing of each kind of mark, once; an event refers to it. Each carries an invisible ground to hit. */
export function MarkSymbols() {
  return (
    <defs>
      {kinds.flatMap((kind) =>
        ([1, 2] as const).map((significance) => (
          <g key={kind + significance} id={`tl-${kind}${significance}`}>
            <path className="tl-hit" d={significance === 1 ? 'M-5-11H5V11H-5z' : 'M-4-11H4V11H-4z'} />
            <path d={outlines[kind](halves[significance])} />
          </g>
        )),
      )}
      <g id="tl-tick">
        <path className="tl-hit" d="M-2.5-11H2.5V11H-2.5z" />
        <path d="M-.6-3H.6V3H-.6z" />
      </g>
    </defs>
  )
}

/** Reference to the drawing of an event's mark. */
export function symbolOf({ kind, significance }: EventEntry): string {
  return significance === 3 ? '#tl-tick' : `#tl-${markShape(kind)}${significance}`
}
