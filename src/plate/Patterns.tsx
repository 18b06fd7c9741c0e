import type { LegendEntry } from '../cartography/legend'

/** The id of the paint for a fill with what lies over it. `prefix` keeps the still and the live drawing apart while both exist. */
export function paintOf(prefix: string, fill: string, hatch: string | null): string {
  return `url(#${prefix}-${hatch ? `${fill}-${hatch}` : fill})`
}

/**
 * One pattern for each combination of fill and hatch on the map. Claimed: stripes up to the right in the claimant's colour; to be transferred:
 * wide ink stripes the other way; administered by another than the one who states: dots; shared: halves.
 * @param scale pixels of the screen one unit of the drawing's ground takes, so that stripes do not grow with zoom
 */
export function Patterns({ prefix, entries, scale = 1 }: { prefix: string; entries: readonly LegendEntry[]; scale?: number }) {
  return (
    <defs>
      {entries.map(({ key, fill, hatch }) => (
        <Pattern key={key} id={`${prefix}-${key}`} fill={fill} hatch={hatch} scale={scale} />
      ))}
    </defs>
  )
}

function Pattern({ id, fill, hatch, scale }: { id: string; fill: string; hatch: string | null; scale: number }) {
  const turn = hatch === 'transfer' ? -45 : 45
  return (
    <pattern
      id={id}
      className="paint"
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${1 / scale}) rotate(${turn})`}
      data-turn={turn}
    >
      <rect className={`tone-${fill}`} width="7" height="7" />
      {fill === 'shared' && <rect className="tone-shared-half" width="3.5" height="7" />}
      {hatch?.startsWith('held-by-') && <circle className={`dots dots-${hatch.slice('held-by-'.length)}`} cx="3.5" cy="3.5" r="1.3" />}
      {hatch && !hatch.startsWith('held-by-') && (
        <rect className={`stripe stripe-${hatch}`} width={hatch === 'transfer' ? 2.4 : 1.9} height="7" />
      )}
    </pattern>
  )
}
