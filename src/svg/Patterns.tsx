import { type Pitch, paintKey, pitchShare, stripePitch } from '../cartography/hatch'
import { holdersIn, type Look, partiesIn } from '../cartography/look'

interface Paint {
  /** Class of a plain tone; empty where a pattern paints. */
  readonly tone: string
  readonly fill?: string
}

type Painted = Look & { readonly pitch?: Pitch }

/**
 * How a fill with what lies over it is painted: a plain tone by its class, what is hatched or shared by its pattern.
 * `prefix` keeps the still and the live drawing apart while both exist.
 */
export function paintOf(prefix: string, look: Painted): Paint {
  return isPlain(look) ? { tone: `tone-${look.fill}` } : { tone: '', fill: `url(#${prefix}-${paintKey(look)})` }
}

function isPlain({ fill, hatch }: Look): boolean {
  return hatch === null && partiesIn(fill).length === 1
}

interface PatternsProps {
  readonly prefix: string
  readonly paints: readonly Painted[]
  /** Pixels of the screen one unit of the drawing's ground takes, so that stripes do not grow with zoom. */
  readonly scale?: number
  /** Where the halves of what is shared lie: side by side, or, in bars that run along time, one over the other. */
  readonly halves?: 'beside' | 'below'
}

/**
 * One pattern for each combination of fill and hatch that is no plain tone. Claimed: stripes up to the right, in the colour of each claimant
 * in turn; to be transferred: wide ink stripes the other way; administered by another than the one who states: dots; shared: a half for each,
 * which no hatch can be taken for.
 */
export function Patterns({ prefix, paints, scale = 1, halves = 'beside' }: PatternsProps) {
  const patterned = paints.filter((paint) => !isPlain(paint))
  return (
    patterned.length > 0 && (
      <defs>
        {patterned.map((paint) => {
          const id = `${prefix}-${paintKey(paint)}`
          return paint.hatch === null ? (
            <Halves key={id} id={id} fill={paint.fill} halves={halves} />
          ) : (
            <Pattern key={id} id={id} scale={scale / pitchShare[paint.pitch ?? 'wide']} fill={paint.fill} hatch={paint.hatch} />
          )
        })}
      </defs>
    )
  )
}

/** Each sharer's colour over an equal part of whatever is painted, with an edge between them. */
function Halves({ id, fill, halves }: { id: string; fill: string; halves: 'beside' | 'below' }) {
  const sharers = partiesIn(fill)
  const at = (n: number) => `${Number(((100 * n) / sharers.length).toFixed(2))}%`
  return (
    <linearGradient id={id} {...(halves === 'below' && { x2: '0', y2: '1' })}>
      {sharers.flatMap((party, i) => [
        <stop key={`${party} from`} className={`half-${party}`} offset={at(i)} />,
        <stop key={party} className={`half-${party}`} offset={at(i + 1)} />,
      ])}
    </linearGradient>
  )
}

/** A tile holds a whole number of stripes at each size that the style of the still map sets: 12 as they are, 8 half as wide again, 5 at 2.4. */
const tile = 84
const pitch = stripePitch

function Pattern({ id, fill, hatch, scale }: { id: string; scale: number } & Look) {
  const turn = hatch === 'transfer' ? -45 : 45
  const sharers = partiesIn(fill)
  const base = sharers.at(-1) ?? fill
  const holders = holdersIn(hatch)
  const claimants = hatch && !holders ? partiesIn(hatch) : []
  // Larger where colours take turns, so that the turns come out even.
  const size = tile * (holders?.length ?? (claimants.length || 1))
  // Under a hatch the sharers lie in broad bands: a third of a tile and more, where a stripe is a fortieth.
  const band = size / sharers.length
  return (
    <pattern
      id={id}
      className="paint"
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${Number((1 / scale).toFixed(4))}) rotate(${turn})`}
      data-turn={turn}
    >
      <rect className={`tone-${base}`} width={size} height={size} />
      <g className="paint-marks">
        {sharers.slice(0, -1).map((party, i) => (
          <Stripes key={party} className={`share-${party}`} size={size} width={band} turn={[i, sharers.length]} every={band} />
        ))}
        {holders?.map((party, i) => (
          <path key={party} className={`dots dots-${party}`} d={rowsOfDots(size, i, holders.length)} />
        ))}
        {claimants.map((party, i) => (
          <Stripes
            key={party}
            className={`stripe stripe-${party}`}
            size={size}
            width={hatch === 'transfer' ? 2.4 : 1.9}
            turn={[i, claimants.length]}
            every={pitch}
          />
        ))}
      </g>
    </pattern>
  )
}

interface StripesProps {
  readonly className: string
  /** Side of the tile. */
  readonly size: number
  readonly width: number
  /** Which stripe of how many that take turns. */
  readonly turn: readonly [nth: number, of: number]
  /** From one stripe to the next, whosever it is. */
  readonly every: number
}

/** One dashed stroke as wide as the tile is high, and longer than it, for where the style draws it smaller. */
function Stripes({ className, size, width, turn: [nth, of], every }: StripesProps) {
  return (
    <path
      className={className}
      d={`M0 ${size}H${2 * size}`}
      strokeWidth={2 * size}
      strokeDasharray={`${width} ${of * every - width}`}
      strokeDashoffset={nth ? -nth * every : undefined}
    />
  )
}

/** A dash of no length with round ends is a dot. Several holders take the rows in turn. */
function rowsOfDots(size: number, nth: number, of: number): string {
  return Array.from({ length: (2 * size) / pitch }, (_, row) =>
    row % of === nth ? `M${pitch / 2} ${(row + 0.5) * pitch}H${2 * size}` : '',
  ).join('')
}
