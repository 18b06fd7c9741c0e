import type { Dossier } from '../domain/content/dossier'
import type { Selection, Shown } from '../domain/address/selection'
import type { View } from '../domain/content/ids'
import { formatAsked, formatDate, formatDay } from '../i18n/dates'
import { mapSentence } from '../i18n/sentences'
import type { Translate } from '../i18n/translate'
import { viewName } from '../i18n/viewName'
import { subjectName } from './title'

interface Situation {
  readonly dossier: Dossier
  readonly selection: Selection
  readonly shown: Shown
  readonly view: View
}

/** The one sentence that says what has changed. */
export function announcement(changed: 'subject' | 'date' | 'view', { dossier, selection, shown, view }: Situation, t: Translate): string {
  const date = shown.by === 'today' ? t('today') : shown.by === 'asked' ? formatAsked(t, shown.date) : formatDay(t, shown.day)
  const sentence = mapSentence(t, dossier, view, shown.day, selection.subject)
  if (changed === 'date') return t('announceDate', { date, sentence })
  const name = subjectName(selection, dossier, t) ?? ''
  if (changed === 'view') return `${t('announceView', { view: viewName(t, dossier, view) })} ${sentence}`
  const { subject } = selection
  switch (subject?.kind) {
    case undefined:
      return t('announceCleared')
    case 'place':
      return `${name}. ${t('announceDate', { date, sentence })}`
    case 'event': {
      const event = dossier.events.find(({ id }) => id === subject.id)
      return event ? t('announceEvent', { event: event.title, date: formatDate(t, event.date) }) : name
    }
    case 'position':
      return t('announcePosition', { position: name })
    case 'term':
      return t('announceTerm', { term: name })
    case 'paragraph':
      return t('announceParagraph', { n: String(subject.n) })
    case 'line':
      return t('announceLine', { name })
    default:
      return name
  }
}
