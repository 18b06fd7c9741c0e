import { type Band, bandOf, runAt } from '../../domain/band'
import { stateAt } from '../../domain/control'
import type { Day } from '../../domain/time/day'
import type { Dossier } from '../../domain/content/dossier'
import { formatDate } from '../../i18n/dates'
import { bandText } from '../../i18n/sentences'
import { useTranslate } from '../../i18n/useMessages'
import { useShown } from '../../selection/site'
import type { Pointed } from './useReadout'

interface ReadoutProps {
  readonly dossier: Dossier
  readonly bands: readonly Band[]
  readonly pointed: Pointed | null
}

/** One line in a fixed place: the event or the bar that is pointed at in words, else what the handle and the wheel do. */
export function Readout({ dossier, bands, pointed }: ReadoutProps) {
  const t = useTranslate()
  const shown = useShown()
  const event = pointed?.event && dossier.events.find(({ id }) => id === pointed.event)
  if (event) return <Said text={t('announceEvent', { event: event.title, date: formatDate(t, event.date) })} />
  const band = pointed?.place && (bands.find(({ place }) => place === pointed.place) ?? bandOf(dossier, pointed.place))
  const run = band && runAt(band, (pointed.from ?? shown.day) as Day)
  return run ? (
    <Said text={bandText(t, dossier, stateAt(dossier, band.place, run.from), run.from, run.to)} />
  ) : (
    <p className="tl-readout tl-hint">
      <span>{t('timelineDragHint')}</span>
      <span className="tl-wheel-hint">{t('timelineWheelHint')}</span>
    </p>
  )
}

function Said({ text }: { text: string }) {
  return (
    <p className="tl-readout" title={text}>
      {text}
    </p>
  )
}
