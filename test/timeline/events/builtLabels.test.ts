import { expect, test } from 'vitest'
import { textWidth } from '../../../src/cartography/textWidth'
import { shownDay } from '../../../src/domain/content/event'
import { axisOf, shareOf } from '../../../src/domain/time/axis'
import { labelledWidth, leastWide, markGrids, narrowLanes, narrowWidth, nominalWidth } from '../../../src/timeline/chart/chartMetrics'
import { isMain, labelDate, layoutEvents } from '../../../src/timeline/events/layoutEvents'
import { realDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { translatorOf } from '../../i18n/translators'

test.each(languages)('in %s the labels of a built chart, whose width is not known, overlap at no width, and none is cut', (language) => {
  const dossier = realDossier(language)
  const t = translatorOf(language)
  const axis = axisOf(dossier)
  const widthOf = new Map(
    dossier.events.map((event) => [
      event.id as string,
      textWidth(`${labelDate(t, event, axis)} ${event.short}`) * 12 * (isMain(event) ? 1.08 : 1),
    ]),
  )
  const dayOf = new Map(dossier.events.map((event) => [event.id as string, shownDay(event)]))
  const main = dossier.events.filter(isMain)
  for (const { id } of [null, ...main].map((event) => ({ id: event?.id ?? null }))) {
    const layout = layoutEvents(t, {
      events: dossier.events,
      axis,
      window: axis,
      width: nominalWidth,
      lanes: 2,
      grid: markGrids.whole,
      typeScale: 1,
      selected: id,
    })
    const faults: string[] = []
    const apart = (labels: typeof layout.labels, along: number, from: number, to: number) => {
      for (let width = from; width <= to; width += 20) {
        const drawn = [...labels.values()].map((label) => {
          const half = (widthOf.get(label.id) ?? 0) / 2
          const share = shareOf(axis, dayOf.get(label.id) ?? axis.from)
          const x = label.x + share * (width - along)
          return { ...label, left: x - half, right: x + half }
        })
        for (const one of drawn) {
          if (one.left < -180 || one.right > width + 40) faults.push(`${width}: ${one.id} is cut`)
          for (const other of drawn)
            if (one.id < other.id && one.lane === other.lane && one.left < other.right && other.left < one.right)
              faults.push(`${width}: ${one.id} lies on ${other.id}`)
        }
      }
    }
    apart(layout.labels, layout.labelledAlong, labelledWidth, 1600)
    apart(layout.narrow ?? new Map(), narrowWidth, narrowWidth, leastWide)
    expect(narrowLanes).toBeGreaterThan(2)
    expect(faults).toEqual([])
  }
})
