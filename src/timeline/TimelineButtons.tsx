import { useTranslate } from '../i18n/useMessages'
import type { ShowDate } from './playhead/useShowDate'
import type { WindowControl } from './useTimeWindow'

interface ControlsProps {
  readonly control: WindowControl
  readonly dates: ShowDate
  readonly playing: boolean
  readonly onPlay: (playing: boolean) => void
}

/** Steps, play and zoom. Only where script runs: no control is drawn that does nothing. */
export function TimelineButtons({ control, dates, playing, onPlay }: ControlsProps) {
  const t = useTranslate()
  const step = (direction: 1 | -1) => {
    const next = dates.next(direction)
    if (next) dates.showEvent(next)
    dates.endGesture()
  }
  return (
    <div className="tl-controls">
      <IconButton label={t('timelinePrevious')} className="tl-previous" onClick={() => step(-1)} d="M10 3 5 8l5 5" />
      <IconButton
        label={t(playing ? 'timelinePause' : 'timelinePlay')}
        className="tl-play"
        onClick={() => onPlay(!playing)}
        d={playing ? 'M5 3v10M11 3v10' : 'M5 3.5v9L12 8z'}
        filled={!playing}
      />
      <IconButton label={t('timelineNext')} className="tl-next" onClick={() => step(1)} d="m6 3 5 5-5 5" />
      <span className="tl-zoom">
        <IconButton label={t('timelineZoomOut')} onClick={() => control.zoom(2)} disabled={control.whole} d="M3 8h10" />
        <IconButton label={t('timelineZoomIn')} onClick={() => control.zoom(0.5)} d="M3 8h10M8 3v10" />
      </span>
      {!control.whole && (
        <button type="button" className="tl-whole quiet-button" onClick={control.showWhole}>
          {t('timelineWhole')}
        </button>
      )}
    </div>
  )
}

interface IconButtonProps {
  readonly label: string
  readonly d: string
  readonly onClick: () => void
  readonly className?: string
  readonly filled?: boolean
  readonly disabled?: boolean
}

export function IconButton({ label, d, onClick, className = '', filled = false, disabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      className={`tl-icon quiet-button ${className}`}
      aria-label={label}
      title={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" data-filled={filled || undefined}>
        <path d={d} />
      </svg>
    </button>
  )
}
