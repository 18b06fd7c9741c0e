import type { Selection } from '../domain/address/selection'
import type { Dossier } from '../domain/content/dossier'
import { yearText } from './dates'
import { pageNames } from './pageNames'
import { subjectDescription, subjectTopic } from './subjectWords'
import type { Translate } from './translate'

/** What the page is about in a few words: the subject's name, of a place with the other party's, or the list's. `null` on the start page. */
export function pageTopic({ page, subject, year }: Selection, dossier: Dossier, t: Translate): string | null {
  if (subject) return subjectTopic(t, dossier, subject)
  if (page === 'events' && year !== null) return t('yearEvents', { year: yearText(t, year) })
  return page === 'report' ? null : t(pageNames[page])
}

/** The document's title. */
export function pageTitle(selection: Selection, dossier: Dossier, t: Translate): string {
  const subject = pageTopic(selection, dossier, t)
  return subject ? t('pageTitle', { subject, title: dossier.title }) : `${dossier.title} — ${dossier.tagline}`
}

/** One sentence for search engines and previews. */
export function pageDescription(selection: Selection, dossier: Dossier, t: Translate): string {
  const subject = pageTopic(selection, dossier, t)
  if (!subject) return dossier.report.headline
  const own = selection.subject && subjectDescription(t, dossier, selection.subject)
  return own ?? `${subject}. ${dossier.report.headline}`
}
