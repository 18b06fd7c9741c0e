import { type Pitch, paintKey, pitchShare } from '../cartography/hatch'
import { fillRole, type Look, partiesIn } from '../cartography/look'
import { groundOf, HatchMarks, tileOf, turnOf } from './HatchMarks'

interface Paint {
  /** The role of the fill, by which the style sheet paints what is plain, and edges all. */
  readonly 'data-fill': string
  /** The pattern of what is hatched or shared. */
  readonly fill?: string
}

type Painted = Look & { readonly pitch?: Pitch }

/**
 * How a fill with what lies over it is painted, as attributes: a plain tone by its role, what is hatched or shared by its pattern.
 * `prefix` keeps the still and the live drawing apart while both exist.
 */
export function paintOf(prefix: string, look: Painted): Paint {
  return { 'data-fill': fillRole(look.fill), ...(!isPlain(look) && { fill: `url(#${prefix}-${paintKey(look)})` }) }
}

function isPlain({ fill, hatch }: Look): boolean {
  return hatch === null && partiesIn(fill).length === 1
}

interface PatternsProps {
  readonly prefix: string
  readonly paints: readonly Painted[]
  /** Pixels of the screen one unit of the drawing's ground takes, so that stripes do not grow with zoom; none where the two are the same. */
  readonly scale?: number
  /** Where the halves of what is shared lie: side by side, or, in bars that run along time, one over the other. */
  readonly halves?: 'beside' | 'below'
}

/**
 * One pattern for each combination of fill and hatch that is no plain tone. Claimed: stripes up to the right, in the colour of each claimant
 * in turn; to be transferred: wide ink stripes the other way; administered by another than the one who states: dots; shared: a half for each,
 * which no hatch can be taken for.
 */
export function Patterns({ prefix, paints, scale, halves = 'beside' }: PatternsProps) {
  const patterned = paints.filter((paint) => !isPlain(paint))
  return (
    patterned.length > 0 && (
      <defs>
        {patterned.map((paint, i) => {
          const id = `${prefix}-${paintKey(paint)}`
          const alike = patterned.findIndex(({ fill, hatch }) => fill === paint.fill && hatch === paint.hatch)
          return paint.hatch === null ? (
            <Halves key={id} id={id} fill={paint.fill} halves={halves} />
          ) : (
            <Pattern
              key={id}
              id={id}
              scale={(scale ?? 1) / pitchShare[paint.pitch ?? 'wide']}
              // The style of a still map may draw it smaller.
              tiles={scale === undefined ? 1 : 2}
              like={alike < i ? `${prefix}-${paintKey(patterned[alike] ?? paint)}` : null}
              fill={paint.fill}
              hatch={paint.hatch}
            />
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

interface PatternProps extends Look {
  readonly id: string
  readonly scale: number
  /** How many tiles the hatch reaches. */
  readonly tiles: number
  /** The pattern of the same look at another pitch, which has all that is drawn. */
  readonly like: string | null
}

function Pattern({ id, scale, tiles, like, ...look }: PatternProps) {
  const size = tileOf(look)
  const patternTransform = `${scale === 1 ? '' : `scale(${Number((1 / scale).toFixed(4))}) `}rotate(${turnOf(look)})`
  if (like) return <pattern id={id} href={`#${like}`} patternTransform={patternTransform} />
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform={patternTransform}>
      <rect className={groundOf(look)} width={size} height={size} />
      <HatchMarks {...look} reach={[tiles * size, tiles * size]} />
    </pattern>
  )
}
