import { stripePitch } from '../cartography/hatch'
import { holdersIn, type Look, partiesIn } from '../cartography/look'

/** Pixels before the hatch is turned. */
type Reach = readonly [along: number, across: number]

/** A tile holds a whole number of stripes at each size that the style of the still map sets: 12 as they are, 8 half as wide again, 5 at 2.4. */
const tile = 84
const pitch = stripePitch

/** Side of the square after which a hatch begins anew, pixels: larger where colours take turns, so that the turns come out even. */
export function tileOf({ hatch }: Look): number {
  return tile * Math.max(1, (holdersIn(hatch) ?? claimantsIn(hatch)).length)
}

/** By how many degrees a hatch is turned. */
export function turnOf({ hatch }: Look): number {
  return hatch === 'transfer' ? -45 : 45
}

/** The class of the tone that lies under a hatch: of several that share, the last one's. */
export function groundOf({ fill }: Look): string {
  return `tone-${partiesIn(fill).at(-1) ?? fill}`
}

/** What lies over that tone: broad bands of the others that share, then dots or stripes in the colours of holders or claimants in turn. */
export function HatchMarks({
  fill,
  hatch,
  reach,
}: Look & { /** How far it reaches along its rows, and across them. */ readonly reach: Reach }) {
  const sharers = partiesIn(fill)
  const holders = holdersIn(hatch)
  const claimants = claimantsIn(hatch)
  // A third of a tile and more, where a stripe is a fortieth.
  const band = tileOf({ fill, hatch }) / sharers.length
  return (
    <g className="paint-marks">
      {sharers.slice(0, -1).map((party, i) => (
        <Stripes key={party} className={`share-${party}`} reach={reach} width={band} turn={[i, sharers.length]} every={band} />
      ))}
      {holders?.map((party, i) => (
        <path key={party} className={`dots dots-${party}`} d={rowsOfDots(reach, i, holders.length)} />
      ))}
      {claimants.map((party, i) => (
        <Stripes
          key={party}
          className={`stripe stripe-${party}`}
          reach={reach}
          width={hatch === 'transfer' ? 2.4 : 1.9}
          turn={[i, claimants.length]}
          every={pitch}
        />
      ))}
    </g>
  )
}

function claimantsIn(hatch: Look['hatch']): readonly string[] {
  return hatch && !holdersIn(hatch) ? partiesIn(hatch) : []
}

interface StripesProps {
  readonly className: string
  readonly reach: Reach
  readonly width: number
  /** Which stripe of how many that take turns. */
  readonly turn: readonly [nth: number, of: number]
  /** From one stripe to the next, whosever it is. */
  readonly every: number
}

/** One dashed stroke as wide as all of it is high. */
function Stripes({ className, reach: [along, across], width, turn: [nth, of], every }: StripesProps) {
  return (
    <path
      className={className}
      d={`M0 ${across / 2}H${along}`}
      strokeWidth={across}
      strokeDasharray={`${width} ${of * every - width}`}
      strokeDashoffset={nth ? -nth * every : undefined}
    />
  )
}

/**
 * A dash of no length with round ends is a dot. Several holders take the rows in turn. The rows are walked to and fro, which takes the fewest letters:
 * each begins at a dot and ends half a step past the last, whichever way.
 */
function rowsOfDots([along, across]: Reach, nth: number, of: number): string {
  const half = pitch / 2
  const end = (Math.floor((along - half) / pitch) + 1) * pitch
  const rows = Math.ceil((Math.ceil(across / pitch) - nth) / of)
  const walks = Array.from({ length: rows }, (_, row) =>
    row % 2 ? `m${-half} ${of * pitch}H0` : `m${half} ${row ? of * pitch : 0}H${end}`,
  )
  return `M0 ${(nth + 0.5) * pitch}${walks.join('')}`
}
