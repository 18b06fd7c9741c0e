import type { View } from '../domain/selection'
import { formatAsked } from '../i18n/dates'
import { shownDateText } from '../i18n/shownDate'
import { useTranslate } from '../i18n/useMessages'
import { useDossier, useSelection, useShown, useView } from '../selection/site'

interface CompareDividerProps {
  /** Share of the width that the left side takes. */
  readonly share: number
  readonly onMove: (share: number) => void
}

/** The handle between two maps: a native range, so that keys and assistive technology have it too. Each side says in its corner whose map it is, and of when. */
export function CompareDivider({ share, onMove }: CompareDividerProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  const view = useView()
  const { compare } = useSelection()
  const words = useViewWords()
  if (!compare) return null
  const left = `${words(view)}, ${shownDateText(t, dossier, shown)}`
  const right = `${words(compare.view)}, ${compare.at ? formatAsked(t, compare.at) : t('today')}`
  const percent = Math.round(share * 100)
  return (
    <div className="compare">
      <svg className="compare-line" aria-hidden="true">
        <line x1={`${percent}%`} x2={`${percent}%`} y1="0" y2="100%" />
      </svg>
      <p className="compare-side compare-left">{left}</p>
      <p className="compare-side compare-right">{right}</p>
      <input
        type="range"
        className="compare-handle"
        min="0"
        max="100"
        value={percent}
        aria-label={t('compareDivider')}
        aria-valuetext={t('compareDividerValue', { left, n: percent })}
        onChange={(event) => onMove(Number(event.target.value) / 100)}
      />
    </div>
  )
}

function useViewWords(): (view: View) => string {
  const t = useTranslate()
  const { positions } = useDossier()
  return (view) => (view === 'control' ? t('viewControl') : (positions.find(({ id }) => id === view)?.short ?? view))
}
