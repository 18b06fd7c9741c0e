import type { IslandResidents } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import { formatNumber } from '../../i18n/measures'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { SourceRefs } from '../source/SourceLinks'

const methods = ['reckonedLand', 'reckonedSea', 'reckonedSplit', 'reckonedRounding', 'reckonedPeople'] as const

/** How land, sea and residents were counted, and what the counting cannot say; the residents of each island with their source. */
export function OutcomeReckoning({ residents }: { residents: readonly IslandResidents[] }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  return (
    <section className="outcome-reckoning">
      <h2>
        <Said of="howReckoned" />
      </h2>
      <ul>
        {methods.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <dl className="outcome-residents">
        {residents.map(({ island, count }) => (
          <div key={island}>
            <dt>{byId.get(island)?.name ?? island}</dt>
            <dd>
              {t('figureYear', { value: formatNumber(t, count.residents), year: String(count.year) }) + t('comma') + count.who}
              {count.note && <small> · {count.note}</small>} <SourceRefs sources={[count.source]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
