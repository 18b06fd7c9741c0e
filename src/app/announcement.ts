import type { Selection } from '../domain/address/selection'
import type { Shown } from '../domain/address/shown'
import type { Dossier } from '../domain/content/dossier'
import type { View } from '../domain/content/ids'
import { formatAsked, formatDay } from '../i18n/dates'
import { mapSentence } from '../i18n/sentences'
import { subjectAnnouncement } from '../i18n/subjectWords'
import type { Translate } from '../i18n/translate'
import { viewName } from '../i18n/viewName'

interface Situation {
  readonly dossier: Dossier
  readonly selection: Selection
  readonly shown: Shown
  readonly view: View
}

/** The one sentence that says what has changed. */
export function announcement(changed: 'subject' | 'date' | 'view', { dossier, selection, shown, view }: Situation, t: Translate): string {
  const { subject } = selection
  if (changed === 'subject' && !subject) return t('announceCleared')
  const sentence = mapSentence(t, dossier, view, shown.day, subject)
  if (changed === 'view') return `${t('announceView', { view: viewName(t, dossier, view) })} ${sentence}`
  const date = shown.by === 'today' ? t('today') : shown.by === 'asked' ? formatAsked(t, shown.date) : formatDay(t, shown.day)
  const situation = t('announceDate', { date, sentence })
  return changed === 'subject' && subject ? subjectAnnouncement(t, dossier, subject, situation) : situation
}
