import type { EdgeName } from '../../cartography/naming/site'
import type { PlaceId } from '../../domain/content/ids'
import { gazetteer } from '../../domain/content/gazetteer'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'

const arrows = ['→', '↘', '↓', '↙', '←', '↖', '↑', '↗'] as const

/** A tag, and on which of two maps that are compared: both may have one of the same place. */
export interface EdgeTag extends EdgeName {
  readonly side: 'left' | 'right'
}

interface EdgeNamesProps {
  /** Where each stands counts from the top left of the map. */
  readonly names: readonly EdgeTag[]
  readonly onShow: (place: PlaceId) => void
}

/** Names that found no seat on the map, each in a tag at its edge that leads to the place. A tag is moved, not laid out anew: it shifts nothing; in large type it stays on the map. */
export function EdgeNames({ names, onShow }: EdgeNamesProps) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  return names.map(({ place, side, first, at: [left, top], isSmall, towards }) => (
    <button
      key={`${side} ${place}`}
      type="button"
      className={isSmall ? 'edge-name edge-name-small' : 'edge-name'}
      aria-label={t('mapShowPlace', { place: [...new Set([byId.get(place)?.name ?? first, first])].join(t('comma')) })}
      style={{ left: 0, top: 0, translate: `clamp(0px, ${left}px - 50%, 100cqi - 100%) calc(${top}px - 50%)` }}
      onClick={() => onShow(place)}
    >
      {first} <span aria-hidden="true">{arrowTo(towards)}</span>
    </button>
  ))
}

/** @param degrees clockwise from east */
export function arrowTo(degrees: number): string {
  return arrows[(Math.round(degrees / 45) + arrows.length) % arrows.length] ?? ''
}
