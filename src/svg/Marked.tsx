import { outlineId } from './Area'

interface MarkedProps {
  /** Prefix of the outlines. */
  readonly prefix: string
  readonly lit: readonly string[]
  readonly selected: readonly string[]
}

/**
 * What is lit or chosen, by lines round its coast that lie under the land: a casing of paper, then gold, so that no fill is tinted and who
 * administers can still be read. Stands before the areas of a drawing.
 */
export function Marked({ prefix, lit, selected }: MarkedProps) {
  const href = (place: string) => `#${outlineId(prefix, place)}`
  return (
    <>
      {lit.map((place) => (
        <g key={place} className="lit">
          <use className="lit-line" href={href(place)} />
          <use className="mark-case" href={href(place)} />
        </g>
      ))}
      {selected.map((place) => (
        <g key={place} className="chosen">
          <use className="chosen-case" href={href(place)} />
          <use className="chosen-line" href={href(place)} />
          <use className="mark-case" href={href(place)} />
        </g>
      ))}
    </>
  )
}

/** What a position speaks of and does not claim: a dotted outline over the land. */
export function LeftOpen({ prefix, places }: { readonly prefix: string; readonly places: readonly string[] }) {
  return places.map((place) => <use key={place} className="left-open" href={`#${outlineId(prefix, place)}`} />)
}
