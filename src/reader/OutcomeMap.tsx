import type { Outcome, OutcomesFile } from '../domain/detail'
import { gazetteer } from '../domain/gazetteer'
import { placeNoun } from '../i18n/nouns'
import { useTranslate } from '../i18n/useMessages'
import { useDossier } from '../selection/site'

type Drawing = OutcomesFile['drawing']

const outlineOf = (island: string) => `outcome-${island}`

/** The islands' outlines once, for all the small maps of the page to use. */
export function OutcomeOutlines({ drawing: { islands } }: { drawing: Drawing }) {
  return (
    <svg className="outcome-outlines" width="0" height="0" aria-hidden="true">
      <defs>
        {islands.map(({ id, d }) => (
          <path key={id} className="outcome-outline" id={outlineOf(id)} d={d} />
        ))}
      </defs>
    </svg>
  )
}

/** The islands by the party that would administer them. One that would be divided is left open: no one has drawn where. The table beside it says the same in words. */
export function OutcomeMap({ outcome: { shares }, drawing: { viewBox, islands } }: { outcome: Outcome; drawing: Drawing }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const [divided] = shares.flatMap(({ part }) => (part ? (byId.get(part.of) ?? []) : []))
  return (
    <figure className="outcome-figure">
      <svg className="outcome-map" viewBox={viewBox} aria-hidden="true">
        {islands.map(({ id }) => (
          <use key={id} href={`#${outlineOf(id)}`} className={`outcome-island tone-${holderOf(id, shares)}`} />
        ))}
      </svg>
      {divided && <figcaption className="aside-words">{t('outcomeUndrawn', { place: placeNoun(t, divided) })}</figcaption>}
    </figure>
  )
}

function holderOf(island: string, shares: Outcome['shares']): string {
  return shares.find(({ islands }) => islands.some((id) => id === island))?.party ?? 'undetermined'
}
