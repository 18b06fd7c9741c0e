import type { Dossier } from '../domain/content/dossier'
import type { Selection } from '../domain/address/selection'
import { formatDate } from '../i18n/dates'
import type { MessageKey } from '../i18n/messages'
import type { Translate } from '../i18n/translate'

const pageNames: Record<Selection['page'], MessageKey> = {
  report: 'navReport',
  events: 'navEvents',
  positions: 'navPositions',
  places: 'navPlaces',
  terms: 'navGlossary',
  sources: 'navSources',
  lines: 'navLines',
  instruments: 'navInstruments',
  sequences: 'navSequences',
  compare: 'navCompare',
  names: 'navConventions',
  outcomes: 'navOutcomes',
}

/** What the page is about in a few words: the subject's name, or the list's. `null` on the start page. */
export function subjectName({ page, subject }: Selection, dossier: Dossier, t: Translate): string | null {
  if (!subject) return page === 'report' ? null : t(pageNames[page])
  switch (subject.kind) {
    case 'place':
      return dossier.places.find(({ id }) => id === subject.id)?.name ?? null
    case 'event':
      return dossier.events.find(({ id }) => id === subject.id)?.title ?? null
    case 'position':
      return dossier.positions.find(({ id }) => id === subject.id)?.name ?? null
    case 'term':
      return dossier.terms.find(({ id }) => id === subject.id)?.term ?? null
    case 'paragraph':
      return t('reportParagraph', { number: String(subject.n) })
    case 'line':
      return dossier.boundaries.find(({ id }) => id === subject.id)?.name ?? null
    case 'instrument':
      return dossier.instruments.find(({ id }) => id === subject.id)?.title ?? null
    case 'shelf':
      return dossier.shelves.find(({ id }) => id === subject.id)?.name ?? null
    case 'step': {
      const sequence = dossier.sequences.find(({ id }) => id === subject.sequence)
      const n = sequence ? sequence.steps.findIndex(({ id }) => id === subject.step) + 1 : 0
      return sequence ? `${sequence.title} · ${n}` : null
    }
  }
}

/** The document's title. */
export function pageTitle(selection: Selection, dossier: Dossier, t: Translate): string {
  const subject = subjectName(selection, dossier, t)
  return subject ? t('pageTitle', { subject, title: dossier.title }) : `${dossier.title} — ${dossier.tagline}`
}

/** One sentence for search engines and previews. */
export function pageDescription(selection: Selection, dossier: Dossier, t: Translate): string {
  const name = subjectName(selection, dossier, t)
  if (!name) return dossier.report.headline
  switch (selection.subject?.kind) {
    case 'place':
      return t('pageDescriptionPlace', { place: name })
    case 'event': {
      const { id } = selection.subject
      const event = dossier.events.find((known) => known.id === id)
      return event ? t('pageDescriptionEvent', { event: name, date: formatDate(t, event.date) }) : name
    }
    case 'position':
      return t('pageDescriptionPosition', { position: name })
    case 'term':
      return t('pageDescriptionTerm', { term: name })
    default:
      return `${name}. ${dossier.report.headline}`
  }
}
