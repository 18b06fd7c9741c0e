import type { Page } from '../domain/address/pages'
import { lettersOf, yearRead } from '../domain/address/parts'
import type { Selection } from '../domain/address/selection'
import type { Dossier } from '../domain/content/dossier'
import { letterSlug } from '../domain/content/letters'
import { yearText } from './dates'
import { pageNames } from './pageNames'
import { subjectDescription, subjectTopic } from './subjectWords'
import type { Translate } from './translate'

/** What the page is about in a few words: the subject's name, of a place with the other party's, or the list's. `null` on the start page. */
export function pageTopic({ page, subject, part }: Selection, dossier: Dossier, t: Translate): string | null {
  if (subject) return subjectTopic(t, dossier, subject)
  if (part !== null) return partTitle(page, part, dossier, t)
  return page === 'report' ? null : t(pageNames[page])
}

/** What a part of a divided list is called: the events of a year, what stands under a letter. */
export function partTitle(page: Page, part: string, dossier: Dossier, t: Translate): string {
  const year = yearRead({ page, part })
  if (year !== null) return t('yearEvents', { year: yearText(t, year) })
  const letter = lettersOf(dossier, page).find((one) => letterSlug(one) === part)?.heading ?? part
  return t('listUnder', { list: t(page === 'search' ? 'searchEverything' : pageNames[page]), letter })
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
  return own ?? subject + t('colon') + dossier.tagline
}
