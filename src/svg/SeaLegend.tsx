import { legendOf } from '../cartography/legend'
import type { SeaShape } from '../cartography/sea'
import type { Translate } from '../i18n/translate'
import { Patterns, paintOf } from './Patterns'
import './sea.css'

interface SeaLegendProps {
  readonly shapes: readonly SeaShape[]
  readonly t: Translate
  /** Keeps the patterns of two keys on one page apart. */
  readonly prefix: string
}

/** What the limits at sea mean, of those that are on the map; and that they are reckoned, not official. */
export function SeaLegend({ shapes, t, prefix }: SeaLegendProps) {
  const looks = legendOf(shapes.flatMap(({ look }) => look ?? []))
  const has = (looked: SeaShape['kind'], miles: number) => shapes.some((shape) => shape.kind === looked && shape.miles === miles)
  return (
    <ul className="legend sea-legend wrapped" aria-label={t('seaLimits')}>
      {looks.length > 0 && (
        <li className="legend-entry">
          <svg className="legend-swatch" width={looks.length * 28 - 4} height="13" aria-hidden="true">
            <Patterns prefix={prefix} paints={looks} />
            {looks.map((look, i) => (
              <g key={look.key} transform={`translate(${i * 28} 0)`}>
                <rect className="sea-belt" width="24" height="13" {...paintOf(prefix, look)} />
                <path className="sea-limit sea-limit-12" d="M0 1h24" />
              </g>
            ))}
          </svg>
          <span>{t('seaTerritorial')}</span>
        </li>
      )}
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
      <li className="sea-note">{shapes.length ? t('seaComputed') : t('seaNoneInForce')}</li>
    </ul>
  )
}

function Stroke({ looks }: { looks: string }) {
  return (
    <svg className="legend-swatch" width="24" height="13" aria-hidden="true">
      <path className={looks} d="M0 6.5h24" />
    </svg>
  )
}
