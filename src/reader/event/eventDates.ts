import type { Day } from '../../domain/time/day'
import { distantPast } from '../../domain/time/edtf'
import { type EventEntry, shownDay } from '../../domain/content/event'
import { formatDate, formatDay } from '../../i18n/dates'
import { raised } from '../../i18n/raised'
import type { Translate } from '../../i18n/translate'

/** The day an event is listed under and brings the map to: the day it shows; where its start is open, the day it ends. */
export function listedDay(event: EventEntry): Day {
  const day = shownDay(event)
  return day > distantPast ? day : event.date.last
}

/** The date of an event in full; of a text that acts later than it was signed, both days. */
export function dateInFull(t: Translate, event: EventEntry): string {
  const { date, inEffect } = event
  const said = formatDate(t, date)
  return inEffect === undefined ? raised(t, said) : t('eventSignedInEffect', { signed: said, effect: formatDay(t, inEffect) })
}
