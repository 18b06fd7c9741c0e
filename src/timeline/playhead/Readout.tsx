import { type Band, bandOf, runAt } from '../../domain/band'
import { stateAt } from '../../domain/control'
import type { Day } from '../../domain/time/day'
import type { Dossier } from '../../domain/content/dossier'
import { bandText } from '../../i18n/sentences'
import { useTranslate } from '../../i18n/useMessages'
import { useShown } from '../../selection/site'
import type { Pointed } from './useReadout'

interface ReadoutProps {
  readonly dossier: Dossier
  readonly bands: readonly Band[]
  readonly pointed: Pointed | null
}

/** One line beside the heading: the bar that is pointed at in words, else what the handle does. */
export function Readout({ dossier, bands, pointed }: ReadoutProps) {
  const t = useTranslate()
  const shown = useShown()
  const band = pointed && (bands.find(({ place }) => place === pointed.place) ?? bandOf(dossier, pointed.place))
  const run = band && runAt(band, (pointed.from ?? shown.day) as Day)
  return run ? (
    <p className="tl-readout">{bandText(t, dossier, stateAt(dossier, band.place, run.from), run.from, run.to)}</p>
  ) : (
    <p className="tl-readout tl-hint">
      <span>{t('timelineDragHint')}</span>
    </p>
  )
}
