import { outlineId } from './Area'

/** From bottom to top. */
const chosenLines = ['chosen-case', 'chosen-line', 'mark-case'] as const

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
          {chosenLines.map((name) => (
            <use key={name} className={name} href={href(place)} />
          ))}
        </g>
      ))}
    </>
  )
}

const svgNamespace = 'http://www.w3.org/2000/svg'

/** The mark of a chosen place as `Marked` draws it, made at once. Takes the prefix of the outlines. */
export function chosenMarkIn(prefix: string): (place: string) => SVGGElement {
  return (place) => {
    const group = document.createElementNS(svgNamespace, 'g')
    group.setAttribute('class', 'chosen')
    for (const name of chosenLines) {
      const line = document.createElementNS(svgNamespace, 'use')
      line.setAttribute('class', name)
      line.setAttribute('href', `#${outlineId(prefix, place)}`)
      group.append(line)
    }
    return group
  }
}

/** What a position speaks of and does not claim: a dotted outline over the land. */
export function LeftOpen({ prefix, places }: { readonly prefix: string; readonly places: readonly string[] }) {
  return places.map((place) => <use key={place} className="left-open" href={`#${outlineId(prefix, place)}`} />)
}
