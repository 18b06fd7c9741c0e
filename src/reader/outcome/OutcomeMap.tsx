import type { Outcome, OutcomesFile } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import { placeNoun } from '../../i18n/nouns'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'

type Drawing = OutcomesFile['drawing']

/** The islands by the party that would administer them. One that would be divided is left open: no one has drawn where. The table beside it says the same in words. */
export function OutcomeMap({ outcome: { shares }, drawing: { viewBox, islands } }: { outcome: Outcome; drawing: Drawing }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const [divided] = shares.flatMap(({ part }) => (part ? (byId.get(part.of) ?? []) : []))
  return (
    <figure className="outcome-figure">
      <svg className="outcome-map" viewBox={viewBox} aria-hidden="true">
        {islands.map(({ id }) => (
          <use key={id} href={`#outcome-${id}`} className={`outcome-island tone-${holderOf(id, shares)}`} />
        ))}
      </svg>
      {divided && <figcaption className="aside-words">{t('outcomeUndrawn', { place: placeNoun(t, divided) })}</figcaption>}
    </figure>
  )
}

function holderOf(island: string, shares: Outcome['shares']): string {
  return shares.find(({ islands }) => islands.some((id) => id === island))?.party ?? 'undetermined'
}
