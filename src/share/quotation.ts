import { licence } from '../domain/content/dataFiles'
import type { Edition } from '../domain/content/edition'
import type { Dossier } from '../domain/content/dossier'
import type { Selection } from '../domain/address/selection'
import { viewOf } from '../domain/address/selection'
import { type Shown, shownOf } from '../domain/address/shown'
import type { Day } from '../domain/time/day'
import { editionDate } from '../i18n/dates'
import { pageTopic } from '../i18n/pageTitle'
import { mapSentence } from '../i18n/sentences'
import { datedText } from '../i18n/shownDate'
import type { Translate } from '../i18n/translate'
import { viewName } from '../i18n/viewName'

/** What is on the page, as sharing asks for it. */
export interface Situation {
  readonly t: Translate
  readonly dossier: Dossier
  readonly selection: Selection
  readonly shown: Shown
  /** The reader’s own day. */
  readonly today: Day
}

/** The title that a citation gives a view: its subject, and the map where the address asks for another than the usual one. `null` for the site as it opens. */
export function viewTitle({ t, dossier, selection, shown, today }: Situation): string | null {
  const { at, view, compare } = selection
  const topic = pageTopic(selection, dossier, t)
  if (!at && !view && !compare) return topic
  const subject = topic ?? dossier.title
  const own = { subject, view: viewName(t, dossier, viewOf(selection)), date: datedText(t, dossier, shown) }
  if (!compare) return t('shareMap', own)
  const otherDate = datedText(t, dossier, shownOf(compare.at, today))
  return t('shareTwoMaps', { ...own, otherView: viewName(t, dossier, compare.view), otherDate })
}

/** What the map shows in a sentence that names its date, also where that is today. */
export function sentenceOfMap({ t, dossier, selection, shown }: Situation): string {
  const sentence = mapSentence(t, dossier, viewOf(selection), shown.day, selection.subject)
  return t('announceDate', { date: datedText(t, dossier, shown), sentence })
}

/** A sentence of the report by its id, and what the report is called in its own language. */
export function sentenceOfReport(
  { report }: Dossier,
  id: string | null,
): { readonly sentence: string; readonly sources: readonly string[] } | null {
  const sentence = report.paragraphs.flatMap(({ sentences }) => sentences).find((one) => one.id === id)
  if (!sentence) return null
  return {
    sentence: sentence.runs
      .map(({ text }) => text)
      .join('')
      .trim(),
    sources: report.source ? [report.source.title] : [],
  }
}

interface Quoted {
  readonly sentence: string
  readonly sources: readonly string[]
  readonly page: string | null
  readonly edition: Edition | null
  readonly url: string
}

/** A sentence in quotation marks, with the sources it rests on, the page it stands on, its address, and the licence of the site’s texts. */
export function quotation({ t, dossier }: Pick<Situation, 't' | 'dossier'>, { sentence, sources, page, edition, url }: Quoted): string {
  const release = edition ? t('comma') + editionWords(t, edition) : ''
  const from = page === null ? { page: dossier.title, site: dossier.tagline } : { page, site: dossier.title }
  return [
    t('shareQuoted', { sentence }),
    ...(sources.length ? [t('shareSources', { sources: sources.join(t('semicolon')) })] : []),
    t('shareFrom', { ...from, release, url }),
    licence.name,
  ].join('\n')
}

/** "edition 3 of 30 November 2026" */
export function editionWords(t: Translate, { number, date }: Edition): string {
  return t('shareEdition', { n: `${number}`, date: editionDate(t, date) })
}
