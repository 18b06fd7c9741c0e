import { type LegendEntry, lookKey } from '../cartography/legend'

/**
 * How a fill with what lies over it is painted: a plain tone by its class, what is hatched or halved by its pattern.
 * `prefix` keeps the still and the live drawing apart while both exist.
 */
export function paintOf(prefix: string, fill: string, hatch: string | null): { readonly tone: string; readonly fill?: string } {
  if (isPlain(fill, hatch)) return { tone: `tone-${fill}` }
  return { tone: '', fill: `url(#${prefix}-${lookKey(fill, hatch)})` }
}

function isPlain(fill: string, hatch: string | null): boolean {
  return hatch === null && fill !== 'shared'
}

/**
 * One pattern for each combination of fill and hatch on the map that is no plain tone. Claimed: stripes up to the right in the claimant's colour; to be transferred:
 * wide ink stripes the other way; administered by another than the one who states: dots; shared: halves.
 * @param scale pixels of the screen one unit of the drawing's ground takes, so that stripes do not grow with zoom
 */
export function Patterns({ prefix, entries, scale = 1 }: { prefix: string; entries: readonly LegendEntry[]; scale?: number }) {
  const patterned = entries.filter(({ fill, hatch }) => !isPlain(fill, hatch))
  return (
    patterned.length > 0 && (
      <defs>
        {patterned.map(({ key, fill, hatch }) => (
          <Pattern key={key} id={`${prefix}-${key}`} fill={fill} hatch={hatch} scale={scale} />
        ))}
      </defs>
    )
  )
}

/** A tile holds a whole number of stripes at each size that the style of the still map sets: 12 as they are, 8 half as wide again, 5 at 2.4. */
const tile = 84
const pitch = 7

function Pattern({ id, fill, hatch, scale }: { id: string; fill: string; hatch: string | null; scale: number }) {
  const turn = hatch === 'transfer' ? -45 : 45
  return (
    <pattern
      id={id}
      className="paint"
      width={tile}
      height={tile}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${Number((1 / scale).toFixed(4))}) rotate(${turn})`}
      data-turn={turn}
    >
      <rect className={`tone-${fill}`} width={tile} height={tile} />
      <g className="paint-marks">
        {fill === 'shared' && <Stripes className="tone-shared-half" width={pitch / 2} />}
        {hatch?.startsWith('held-by-') && <path className={`dots dots-${hatch.slice('held-by-'.length)}`} d={rowsOfDots} />}
        {hatch && !hatch.startsWith('held-by-') && (
          <Stripes className={`stripe stripe-${hatch}`} width={hatch === 'transfer' ? 2.4 : 1.9} />
        )}
      </g>
    </pattern>
  )
}

/** One dashed stroke as wide as the tile is high, and longer than it, for where the style draws it smaller. */
function Stripes({ className, width }: { className: string; width: number }) {
  return <path className={className} d={`M0 ${tile}H${2 * tile}`} strokeWidth={2 * tile} strokeDasharray={`${width} ${pitch - width}`} />
}

/** A dash of no length with round ends is a dot. */
const rowsOfDots = Array.from({ length: (2 * tile) / pitch }, (_, row) => `M${pitch / 2} ${(row + 0.5) * pitch}H${2 * tile}`).join('')
