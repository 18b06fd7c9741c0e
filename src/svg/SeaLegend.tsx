import type { Ref } from 'react'
import type { SeaShape } from '../cartography/sea'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import type { PartyId } from '../domain/content/ids'
import { stateNoun } from '../i18n/nouns'
import type { Translate } from '../i18n/translate'
import './sea.css'

interface SeaLegendProps {
  readonly ref?: Ref<HTMLDetailsElement>
  readonly shapes: readonly SeaShape[]
  readonly dossier: Dossier
  readonly day: Day
  readonly t: Translate
  /** Whether it stands open at first; where the map is small it does not. */
  readonly open: boolean
}

/** What the limits at sea mean, of those that are on the map; and that they are reckoned, not official. */
export function SeaLegend({ ref, shapes, dossier, day, t, open }: SeaLegendProps) {
  const owners = [...new Set(shapes.flatMap(({ kind, owner }) => (kind === 'belt' && owner ? [owner] : [])))]
  const has = (looked: SeaShape['kind'], miles: number) => shapes.some((shape) => shape.kind === looked && shape.miles === miles)
  const nameOf = (party: PartyId) => {
    const { label, text } = stateNoun(t, dossier, party, day)
    return label ?? text
  }
  return (
    <details ref={ref} className="sea-legend" open={open}>
      <summary>{t('seaLimits')}</summary>
      <ul className="legend wrapped">
        {owners.map((owner) => (
          <li key={owner} className="legend-entry">
            <svg className="legend-swatch" width="24" height="13" aria-hidden="true">
              <rect className={`sea-belt tone-${owner}`} width="24" height="13" />
              <path className="sea-limit sea-limit-12" d="M0 1h24" />
            </svg>
            <span>{t('seaTerritorialOf', { party: nameOf(owner) })}</span>
          </li>
        ))}
        {has('limit', 200) && (
          <li className="legend-entry">
            <Stroke looks="sea-limit sea-limit-200" /> <span>{t('seaZone200')}</span>
          </li>
        )}
        {has('median', 200) && (
          <li className="legend-entry">
            <Stroke looks="sea-median sea-median-200" /> <span>{t('seaMedian')}</span>
          </li>
        )}
      </ul>
      <p className="sea-note">{shapes.length ? t('seaComputed') : t('seaNoneInForce')}</p>
    </details>
  )
}

function Stroke({ looks }: { looks: string }) {
  return (
    <svg className="legend-swatch" width="24" height="13" aria-hidden="true">
      <path className={looks} d="M0 6.5h24" />
    </svg>
  )
}
