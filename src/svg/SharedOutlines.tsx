import type { PlaceId } from '../domain/content/ids'
import './plate.css'

interface SharedOutlinesProps {
  readonly outlines: readonly { readonly id: PlaceId; readonly d: string }[]
  /** Ids of the ways of lines, by their path data. */
  readonly ways?: ReadonlyMap<string, string>
  /** Keeps these apart from other outlines of the page. */
  readonly prefix: string
}

/** Outlines once, for all the small maps of a page to use. */
export function SharedOutlines({ outlines, ways, prefix }: SharedOutlinesProps) {
  return (
    <svg className="shared-outlines" width="0" height="0" aria-hidden="true">
      <defs>
        {outlines.map(({ id, d }) => (
          <path key={id} className="shared-outline" id={`${prefix}-${id}`} d={d} />
        ))}
        {[...(ways ?? [])].map(([d, id]) => (
          <path key={id} className="course-way" id={id} d={d} />
        ))}
      </defs>
    </svg>
  )
}
