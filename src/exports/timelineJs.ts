import { licence } from '../domain/content/dataFiles'
import { escapeMarkup } from '../domain/escapeMarkup'
import { calendar, type Day } from '../domain/time/day'
import type { Precision } from '../domain/time/edtf'
import { attributionOf, type Exported, isDated, readAt } from './exported'

/** Events that have a first and a last day as TimelineJS 3 reads them, in the order of their days. Text of a slide is HTML there. */
export function timelineJs({ dossier, events, told, title, url }: Exported): string {
  const slides = events.filter(isDated).map(({ id, date, title: headline }) => {
    const said = told.event[id]
    const paragraphs = [
      escapeMarkup(said?.summary ?? ''),
      readAt(said?.sources ?? [])
        .map(linked)
        .join(' · '),
    ]
    const isSpan = date.last !== date.first && date.precision === 'day'
    return {
      unique_id: id,
      start_date: dateOf(date.first, date.precision),
      ...(isSpan && { end_date: dateOf(date.last, date.precision) }),
      text: {
        headline: escapeMarkup(headline),
        text: paragraphs
          .filter(Boolean)
          .map((text) => `<p>${text}</p>`)
          .join(''),
      },
    }
  })
  const credit = `${escapeMarkup(attributionOf(dossier))}. ${linked(licence.url)}`
  const opening = { text: { headline: escapeMarkup(title), text: `<p>${escapeMarkup(dossier.tagline)}</p><p>${credit}</p>` } }
  return `${JSON.stringify({ title: opening, events: slides, license: licence.url, source: url })}\n`
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
