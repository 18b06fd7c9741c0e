import { legendOf } from '../../cartography/legend'
import { lookKey } from '../../cartography/look'
import { isOfOtherDate } from '../../cartography/lines'
import { type Scene, sceneOf } from '../../cartography/scene'
import { formatAddress } from '../../domain/address/address'
import type { ComparePage, Pair } from '../../domain/content/detail'
import type { Dossier } from '../../domain/content/dossier'
import type { Day } from '../../domain/time/day'
import { grouped } from '../../domain/grouped'
import { type Comparison, startSelection } from '../../domain/address/selection'
import { formatAsked } from '../../i18n/dates'
import { mapSentence } from '../../i18n/sentences'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { viewName } from '../../i18n/viewName'
import { Course } from '../../svg/lines/Course'
import { Legend } from '../../svg/Legend'
import { LineLegend } from '../../svg/lines/LineLegend'
import { Patterns, paintOf } from '../../svg/Patterns'
import { useDossier, useSite } from '../../selection/site'

interface MapPairProps {
  readonly pair: Pair
  readonly drawing: ComparePage['drawing']
  /** Ids of the ways of lines, by their path data. */
  readonly ways: ReadonlyMap<string, string>
}

/** What a small map draws: it has no room for the lines of other days, nor for their years. */
export function smallScene(dossier: Dossier, { outlines }: MapPairProps['drawing'], { view, at }: Comparison, today: Day): Scene {
  const places = outlines.map(({ id }) => id)
  const scene = sceneOf(dossier, places, view, at ? at.day : today)
  return { ...scene, lines: scene.lines.filter((line) => !isOfOtherDate(line)) }
}

/** Two small maps of one extent, what each says in words, their common legend, and the way to both on one map. */
export function MapPair({ pair: { id, left, right, viewBox }, drawing, ways }: MapPairProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const { today, hrefTo } = useSite()
  const sceneOn = (side: Comparison) => smallScene(dossier, drawing, side, today)
  const sides = [
    ['left', left, sceneOn(left)],
    ['right', right, sceneOn(right)],
  ] as const
  const scenes = sides.map(([, , scene]) => scene)
  const named = ({ view, at }: Comparison) =>
    left.view === right.view ? (at ? formatAsked(t, at) : t('today')) : viewName(t, dossier, view)
  const address = formatAddress({ ...startSelection(t.language), ...left, compare: right })
  return (
    <section className="pair" id={id}>
      <h2>{`${named(left)} · ${named(right)}`}</h2>
      <div className="pair-maps">
        {sides.map(([side, comparison, scene]) => (
          <figure key={side}>
            <SmallMap prefix={`${id}-${side}`} scene={scene} drawing={drawing} ways={ways} viewBox={viewBox} />
            <figcaption>
              <strong>{named(comparison)}</strong> {mapSentence(t, dossier, comparison.view, scene.day)}
            </figcaption>
          </figure>
        ))}
      </div>
      <Legend scenes={scenes} dossier={dossier} t={t} prefix={`${id}-legend`} />
      <LineLegend scenes={scenes} dossier={dossier} t={t} />
      <p>
        <a href={hrefTo(address)}>
          <Said of="compareOnOneMap" />
        </a>
      </p>
    </section>
  )
}

/** Width of a small map in pixels, about: what its stripes are scaled for. */
export const shownWidth = 200

interface SmallMapProps extends Pick<Pair, 'viewBox'>, Pick<MapPairProps, 'drawing' | 'ways'> {
  readonly prefix: string
  readonly scene: Scene
}

/** Its words stand under it. */
function SmallMap({ prefix, scene, drawing, ways, viewBox }: SmallMapProps) {
  const [, , width] = viewBox
  return (
    <svg className="pair-map drawing" viewBox={viewBox.join(' ')} aria-hidden="true">
      <Patterns prefix={prefix} paints={legendOf(scene.areas)} scale={shownWidth / width} />
      {grouped(scene.areas, lookKey).map(([key, areas]) => {
        const [look] = areas
        return (
          <g key={key} className="pair-land" data-hatch={look.hatch ?? undefined} {...paintOf(prefix, look)}>
            {areas.map(({ place }) => (
              <use key={place} href={`#pair-${place}`} />
            ))}
          </g>
        )
      })}
      {scene.lines.map((line) => (
        <Course key={line.id} line={line} gridZoom={drawing.gridZoom} origin={drawing.origin} scale={shownWidth / width} ways={ways} />
      ))}
    </svg>
  )
}
