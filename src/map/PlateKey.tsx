import type { Scene } from '../cartography/scene'
import { useTranslate } from '../i18n/useMessages'
import { useDossier } from '../selection/site'
import { keyOf, Legend, Swatch } from '../svg/Legend'
import { LineLegend } from '../svg/lines/LineLegend'
import { Patterns } from '../svg/Patterns'
import { SeaKeySoon } from './SeaKeySoon'

/** How many swatches stand in the title before the key is opened. */
const shownClosed = 3

/** Where the chart is folded away, and the legend with it: the map's key inside its title, as swatches that open into words. */
export function PlateKey({ scene, prefix }: { scene: Scene; prefix: string }) {
  const t = useTranslate()
  const dossier = useDossier()
  const all = keyOf(t, dossier, [scene])
  const entries = all.slice(0, shownClosed)
  return (
    <details className="plate-key">
      <summary>
        <svg className="plate-swatches" width={entries.length * 28 - 4} height="13" aria-hidden="true">
          <Patterns prefix={prefix} paints={all} />
          {entries.map(({ key, fill, hatch }, i) => (
            <g key={key} transform={`translate(${i * 28} 0)`}>
              <Swatch prefix={prefix} fill={fill} hatch={hatch} />
            </g>
          ))}
        </svg>
        {t('legend')}
      </summary>
      <Legend scenes={[scene]} dossier={dossier} t={t} prefix={prefix} isPainted />
      <LineLegend scenes={[scene]} dossier={dossier} t={t} />
      <SeaKeySoon scene={scene} prefix={`${prefix}-sea`} />
    </details>
  )
}
