import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { readAddress } from '../../src/domain/address/address'
import { bandsOf } from '../../src/domain/band'
import { stateAt } from '../../src/domain/control'
import type { Dossier } from '../../src/domain/content/dossier'
import type { Language } from '../../src/domain/content/ids'
import { axisOf } from '../../src/domain/time/axis'
import { isoDay } from '../../src/domain/time/day'
import { compileDate } from '../../src/generator/dossier/compile/date'
import { formatDate, formatSpan } from '../../src/i18n/dates'
import { MessagesContext } from '../../src/i18n/useMessages'
import { SiteContext } from '../../src/selection/site'
import { surfacesOfPage } from '../../src/selection/surfaces'
import { Readout } from '../../src/timeline/playhead/Readout'
import { TimelineButtons } from '../../src/timeline/TimelineButtons'
import { dayFrom } from '../fixtures/dossiers'
import { languages } from '../fixtures/languages'
import { otherDispute } from '../fixtures/otherDispute'
import { translatorOf } from '../i18n/translators'

const dossier = otherDispute()

/** A part of the timeline as a live page of the made-up dispute draws it, with the interface in one language: its words. */
function said(language: Language, part: ReactNode, shown: Dossier = dossier): string {
  const site = {
    dossier: shown,
    built: readAddress('en/', shown),
    store: null,
    surfaces: surfacesOfPage(),
    live: true,
    today: dayFrom('2026-01-01'),
    hrefTo: (to: string) => to,
  }
  return renderToStaticMarkup(
    <MessagesContext value={translatorOf(language)}>
      <SiteContext value={site}>{part}</SiteContext>
    </MessagesContext>,
  )
}

test.each(languages)('in %s each bar is read out with its place, its days and who administers it', (language) => {
  const t = translatorOf(language)
  const bands = bandsOf(dossier)
  for (const { place, runs } of bands) {
    const name = dossier.places.find(({ id }) => id === place)?.name ?? ''
    for (const run of runs) {
      const html = said(language, <Readout dossier={dossier} bands={bands} pointed={{ place, event: null, from: run.from }} />)
      const tenure = dossier.control[place]?.find(({ from }) => from.first === run.from)
      expect(html).toContain(name)
      const start = tenure?.from ?? compileDate(isoDay(run.from))
      expect(html).toContain(
        run.to === null ? t('dateToPresent', { from: formatDate(t, start) }) : formatSpan(t, start, compileDate(isoDay(run.to))),
      )
      for (const party of stateAt(dossier, place, run.from).administrators)
        expect(html.toLowerCase()).toContain(dossier.bodies[party]?.text.toLowerCase().replace(/^the /, ''))
    }
  }
  const hints = said(language, <Readout dossier={dossier} bands={bands} pointed={null} />)
  for (const hint of [t('timelineDragHint'), t('timelineWheelHint')]) expect(hints).toContain(hint)
})

const dates = {
  next: () => null,
  shown: () => null,
  showDate() {},
  showEvent() {},
  dragTo() {},
  cancelDrag() {},
  first: () => null,
  endGesture() {},
}

test.each(languages)('in %s steps, play and zoom are named, and a zoomed chart offers the whole again', (language) => {
  const t = translatorOf(language)
  const axis = axisOf(dossier)
  const control = {
    axis,
    window: axis,
    whole: true,
    zoom() {},
    zoomFrom() {},
    pan() {},
    setEnd() {},
    showWhole() {},
    showSpan() {},
  }
  const buttons = (whole: boolean, playing = false) =>
    said(language, <TimelineButtons control={{ ...control, whole }} dates={dates} playing={playing} onPlay={() => {}} />)
  for (const key of ['timelinePrevious', 'timelineNext', 'timelinePlay', 'timelineZoomIn', 'timelineZoomOut'] as const)
    expect(buttons(true), key).toContain(`aria-label="${t(key)}"`)
  expect(buttons(true, true)).toContain(`aria-label="${t('timelinePause')}"`)
  expect(buttons(true)).not.toContain(t('timelineWhole'))
  expect(buttons(false)).toContain(t('timelineWhole'))
})
