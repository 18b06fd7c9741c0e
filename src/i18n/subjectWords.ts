import { entryOf } from '../domain/address/subjects'
import type { Dossier } from '../domain/content/dossier'
import { gazetteer } from '../domain/content/gazetteer'
import type { Place } from '../domain/content/place'
import type { Subject, SubjectKind } from '../domain/content/subject'
import { formatDate } from './dates'
import { bothNames, placeHeading } from './nouns'
import { raised } from './raised'
import type { Translate } from './translate'

/** A subject as sentences speak of it. */
interface Named {
  readonly id: string
  readonly title: string
  /** When it happened, in words; empty where it has no date. */
  readonly date: string
}

/** How the interface speaks of the subjects of a kind; what a kind leaves out is said by its title alone. */
interface SubjectWords {
  /** What it is, in a word or two, where it stands among others. */
  readonly kind: (t: Translate, dossier: Dossier, id: string) => string
  /** What a subject is called, where that is not its title in the dossier. */
  readonly title?: (t: Translate, dossier: Dossier, id: string) => string | undefined
  /** What its page is about, where that says more than its title. */
  readonly topic?: (t: Translate, dossier: Dossier, id: string) => string | undefined
  /** Said when one is chosen. `situation` says what the map then shows and when. */
  readonly announcement?: (t: Translate, named: Named, situation: string) => string
  /** One sentence on its page, for search engines and previews. */
  readonly description?: (t: Translate, named: Named, dossier: Dossier) => string
  /** The tip of a word that leads to it. */
  readonly tip?: (t: Translate, named: Named) => string
  /** Said where an address names one that is not known; without it the address as a whole is called unknown. */
  readonly unknown?: (t: Translate, written: string, dossier: Dossier) => string
}

const words: Readonly<Record<SubjectKind, SubjectWords>> = {
  place: {
    kind: (t, { places }, id) => kindOf(t, 'placeKind', places.find((place) => place.id === id)?.kind),
    title: (t, dossier, id) => ofPlace(dossier, id, (place) => placeHeading(t, place)),
    topic: (t, dossier, id) => ofPlace(dossier, id, (place) => bothNames(t, place)),
    announcement: (t, { title }, situation) => t('announceSubject', { subject: title, situation }),
    description: (t, { id, title }, dossier) =>
      t(isHeld(dossier, id) ? 'pageDescriptionPlace' : 'pageDescriptionElsewhere', { place: title }),
    tip: (t, { title }) => t('mentionPlace', { name: title }),
    unknown: (t, written) => t('trouble.place', { id: written }),
  },
  event: {
    kind: (t, { events }, id) => kindOf(t, 'eventKind', events.find((event) => event.id === id)?.kind),
    announcement: (t, { title, date }) => t('announceEvent', { event: title, date }),
    description: (t, { title, date }) => t('pageDescriptionEvent', { event: title, date }),
    tip: (t, { title, date }) => t('mentionEvent', { name: title, date }),
    unknown: (t, written) => t('trouble.event', { id: written }),
  },
  position: {
    kind: (t, { positions }, id) => kindOf(t, 'positionKind', positions.find((position) => position.id === id)?.kind),
    announcement: (t, { title }) => t('announcePosition', { position: title }),
    description: (t, { id, title }, { positions }) =>
      t(positions.some((one) => one.id === id && one.party) ? 'pageDescriptionPosition' : 'pageDescriptionView', { position: title }),
    tip: (t, { title }) => t('mentionPosition', { name: title }),
    unknown: (t, written) => t('trouble.position', { id: written }),
  },
  term: {
    kind: (t) => t('kindTerm'),
    announcement: (t, { title }) => t('announceTerm', { term: title }),
    description: (t, { title }) => t('pageDescriptionTerm', { term: title }),
    tip: (t, { title }) => t('mentionTerm', { name: title }),
    unknown: (t, written) => t('trouble.term', { id: written }),
  },
  paragraph: {
    kind: (t, _, id) => t('reportInParagraph', { number: id }),
    title: (t, _, id) => t('reportParagraph', { number: id }),
    announcement: (t, { id }) => t('announceParagraph', { n: id }),
    unknown: (t, written, { report }) => t('trouble.paragraph', { id: written, total: report.paragraphs.length }),
  },
  line: { kind: (t) => t('kindLine'), announcement: (t, { title }) => t('announceLine', { name: title }) },
  instrument: { kind: (t) => t('kindInstrument') },
  shelf: { kind: (t) => t('kindShelf') },
  question: { kind: (t) => t('kindQuestion'), description: (t, { title }) => t('pageDescriptionQuestion', { question: title }) },
  step: { kind: (t) => t('kindStep') },
}

function kindOf(t: Translate, kinds: string, kind: string | undefined): string {
  const key = `${kinds}.${kind}`
  return t.has(key) ? t(key) : ''
}

/** What a subject is, in a word or two: "Island". */
export function kindWord(t: Translate, dossier: Dossier, { kind, id }: Subject): string {
  return words[kind].kind(t, dossier, id)
}

/** What a subject is, and when it was: "Treaty, 7 February 1855". */
export function subjectKind(t: Translate, dossier: Dossier, subject: Subject): string {
  const { date } = named(t, dossier, subject)
  return [kindWord(t, dossier, subject), date].filter(Boolean).join(t('comma'))
}

/** Whether the record says who held a place itself, or what lies in it: not of a capital, a strait, a town on an island. */
function isHeld(dossier: Dossier, id: string): boolean {
  return dossier.places.some((place) => place.id === id && (dossier.control[place.id] || gazetteer(dossier).members(place.id).length > 0))
}

/** What a subject is called; its id where the dossier does not have it. */
export function subjectTitle(t: Translate, dossier: Dossier, subject: Subject): string {
  return words[subject.kind].title?.(t, dossier, subject.id) ?? entryOf(dossier, subject)?.title ?? subject.id
}

/** What a subject's page is about: its title, of a place with the other party's name. */
export function subjectTopic(t: Translate, dossier: Dossier, subject: Subject): string {
  return words[subject.kind].topic?.(t, dossier, subject.id) ?? subjectTitle(t, dossier, subject)
}

function ofPlace({ places }: Dossier, id: string, wordsOf: (place: Place) => string): string | undefined {
  const place = places.find((one) => one.id === id)
  return place && wordsOf(place)
}

/** What a subject is called where there is little room. */
export function shortTitle(t: Translate, dossier: Dossier, subject: Subject): string {
  return entryOf(dossier, subject)?.short ?? subjectTitle(t, dossier, subject)
}

function named(t: Translate, dossier: Dossier, subject: Subject): Named {
  const date = entryOf(dossier, subject)?.date
  return { id: subject.id, title: subjectTitle(t, dossier, subject), date: date ? formatDate(t, date) : '' }
}

/** Said when a subject was chosen. */
export function subjectAnnouncement(t: Translate, dossier: Dossier, subject: Subject, situation: string): string {
  const said = named(t, dossier, subject)
  return raised(t, words[subject.kind].announcement?.(t, said, situation) ?? said.title)
}

/** One sentence on a subject's page, for search engines and previews; `null` where there is none for its kind. */
export function subjectDescription(t: Translate, dossier: Dossier, subject: Subject): string | null {
  const description = words[subject.kind].description?.(t, named(t, dossier, subject), dossier)
  return description === undefined ? null : raised(t, description)
}

/** The tip of a word that leads to a subject. */
export function subjectTip(t: Translate, dossier: Dossier, subject: Subject): string | undefined {
  return words[subject.kind].tip?.(t, named(t, dossier, subject))
}

/** Said where an address names a subject that is not known; `null` where its kind has no words for it. */
export function unknownSubject(t: Translate, dossier: Dossier, kind: SubjectKind, written: string): string | null {
  return words[kind].unknown?.(t, written, dossier) ?? null
}
