import { calendar, type Day } from '../../domain/time/day'
import type { Precision } from '../../domain/time/edtf'
import { escapeMarkup } from '../escapeMarkup'
import { addressIn, attribution, datedEvents, type ExportSource, readAt } from './source'
import { licence } from '../../domain/content/dataFiles'

/** All events that have a first and a last day as TimelineJS 3 reads them, in the order of their days. Text of a slide is HTML there. */
export function timelineJs(source: ExportSource): string {
  const { core, details } = source.compiled
  const events = datedEvents(source).map(({ id, date, title }) => {
    const detail = details.event[id]
    const paragraphs = [
      escapeMarkup(detail?.summary ?? ''),
      readAt(detail?.sources ?? [])
        .map(linked)
        .join(' · '),
    ]
    const isSpan = date.last !== date.first && date.precision === 'day'
    return {
      unique_id: id,
      start_date: dateOf(date.first, date.precision),
      ...(isSpan && { end_date: dateOf(date.last, date.precision) }),
      text: {
        headline: escapeMarkup(title),
        text: paragraphs
          .filter(Boolean)
          .map((text) => `<p>${text}</p>`)
          .join(''),
      },
    }
  })
  const credit = `${escapeMarkup(attribution(source))}. ${linked(licence.url)}`
  const title = { text: { headline: escapeMarkup(core.title), text: `<p>${escapeMarkup(core.tagline)}</p><p>${credit}</p>` } }
  return `${JSON.stringify({ title, events, license: licence.url, source: addressIn(source, '') })}\n`
}

/** A date as far as it is known. */
function dateOf(at: Day, precision: Precision) {
  const { year, month, day } = calendar(at)
  return { year, ...(precision !== 'year' && { month }), ...(precision === 'day' && { day }) }
}

function linked(target: string): string {
  const text = escapeMarkup(target)
  return /^https?:/.test(target) ? `<a href="${text}">${text}</a>` : text
}
