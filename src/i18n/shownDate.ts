import type { Dossier } from '../domain/content/dossier'
import type { Shown } from '../domain/address/shown'
import { formatAsked, formatDate, formatDay } from './dates'
import { raised } from './raised'
import type { Translate } from './translate'

/** The date shown in words: "Today", as far as it was asked ("October 1956"), or an event's own day, with its doubt. */
export function shownDateText(t: Translate, dossier: Dossier, shown: Shown): string {
  switch (shown.by) {
    case 'today':
      return t('today')
    case 'asked':
      return formatAsked(t, shown.date)
    case 'event': {
      const event = dossier.events.find(({ id }) => id === shown.event)
      if (!event || event.shown !== undefined) return formatDay(t, shown.day)
      if (event.date.words) return raised(t, event.date.words)
      return event.date.ends ? formatDay(t, shown.day) : formatDate(t, event.date)
    }
    case 'instrument':
      return formatDate(t, shown.date)
    case 'line':
    case 'step':
      return formatDay(t, shown.day)
  }
}

/** The same inside a sentence: "today". */
export function shownDateInText(t: Translate, dossier: Dossier, shown: Shown): string {
  return shown.by === 'today' ? t('today').toLocaleLowerCase(t.locale) : shownDateText(t, dossier, shown)
}

/** The same for what is read on other days: today by its date. */
export function datedText(t: Translate, dossier: Dossier, shown: Shown): string {
  return shown.by === 'today' ? formatDay(t, shown.day) : shownDateText(t, dossier, shown)
}
