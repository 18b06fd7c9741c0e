import type { Dossier } from '../content/dossier'
import { shownDay } from '../content/event'
import { gazetteer } from '../content/gazetteer'
import type { EventId, PlaceId } from '../content/ids'
import { liesOnLand } from '../content/place'
import type { Boundary } from '../content/boundary'
import type { InstrumentEntry } from '../content/instrument'
import type { Claim, ClaimNature } from '../content/position'
import type { Paragraph, Reference } from '../content/report'
import { paragraphSubject, stepSubject, type Subject, type SubjectKind, type SubjectOf } from '../content/subject'
import { addDays, type Day } from '../time/day'
import { distantFuture, type EdtfDate } from '../time/edtf'
import { fileOfPage, type Page } from './pages'

/** The day that a subject brings with it. */
export type OwnDate =
  | { readonly by: 'event'; readonly day: Day; readonly event: EventId }
  | { readonly by: 'step'; readonly day: Day; readonly text: string }
  | { readonly by: 'line'; readonly day: Day }
  | { readonly by: 'instrument'; readonly day: Day; readonly date: EdtfDate }

/** What the dossier says of one subject wherever it is spoken of or drawn; its own page says more. */
export interface SubjectEntry<Kind extends SubjectKind = SubjectKind> {
  readonly subject: SubjectOf<Kind>
  /** `null` for what has no name in the dossier: the interface words one. */
  readonly title: string | null
  /** The title where there is little room, if it is another. */
  readonly short?: string
  /** What it is called, for an address that slips; what has no names is not suggested. */
  readonly names: readonly string[]
  /** When it happened or was signed. */
  readonly date?: EdtfDate
  /** The day it shows. */
  readonly shows?: OwnDate
  /** The places it is about, groups not opened: what the map moves to, and the lists that it stands in. */
  readonly places?: () => readonly PlaceId[]
  /** Of these the ones that its words name, which are lit on the map and the timeline; all, where it does not say. */
  readonly lights?: () => readonly PlaceId[]
  /** Those that it speaks of without claiming them: marked another way. */
  readonly leavesOpen?: () => readonly PlaceId[]
  /** The events it is about: lit on the timeline. */
  readonly events?: () => readonly EventId[]
  /** The one place where it lies or came to pass. */
  readonly site?: PlaceId | null
}

/** What all subjects of a kind have in common. */
interface SubjectType<Kind extends SubjectKind> {
  /** The list they are in, and the segment of the address they stand below. */
  readonly page: Page
  /** Where it is read: in a panel beside the report, within the report, or on a page of its own. */
  readonly isRead: 'beside-report' | 'in-report' | 'on-own-page'
  /** Where its page has from what it says beyond the core: a file of its own (`places/north-island.json`), that of its list, or nowhere. */
  readonly file: 'own' | 'of-list' | 'none'
  /** What choosing it changes beside the subject: the date asked for and the view give way to its own. */
  readonly brings: readonly ('date' | 'view')[]
  /** Whether the map moves to the places it is about. */
  readonly movesMap: boolean
  /** The page shown where an address names one that is not known. */
  readonly pageIfUnknown: Page
  /** An id as it may be written, in its one form. */
  readonly readId?: (written: string) => string
  readonly entries: (dossier: Dossier) => readonly SubjectEntry<Kind>[]
}

type SubjectTypes = { readonly [Kind in SubjectKind]: SubjectType<Kind> }

/** The table of subjects: whatever depends on the kind of a subject, and is not its words or its components, is said here. */
const table = {
  place: {
    page: 'places',
    isRead: 'beside-report',
    file: 'own',
    brings: [],
    movesMap: true,
    pageIfUnknown: 'report',
    entries: ({ places, events }) =>
      places.map(({ id, name, otherName, originals }) => ({
        subject: { kind: 'place', id },
        title: name,
        names: [name, ...(otherName ? [otherName] : []), ...Object.values(originals)],
        places: () => [id],
        events: () => events.filter((event) => event.places.includes(id)).map((event) => event.id),
        site: id,
      })),
  },
  event: {
    page: 'events',
    isRead: 'on-own-page',
    file: 'own',
    brings: ['date'],
    movesMap: true,
    pageIfUnknown: 'events',
    entries: (dossier) =>
      dossier.events.map((event) => ({
        subject: { kind: 'event', id: event.id },
        title: event.title,
        short: event.short,
        names: [event.title, event.short],
        date: event.date,
        shows: { by: 'event', day: shownDay(event), event: event.id },
        places: () => event.places,
        lights: () => event.lights ?? event.places.filter((place) => !isAllDisputed(dossier, place)),
        events: () => [event.id],
        site: event.venue,
      })),
  },
  position: {
    page: 'positions',
    isRead: 'on-own-page',
    file: 'own',
    brings: ['view'],
    movesMap: true,
    pageIfUnknown: 'report',
    entries: ({ positions }) =>
      positions.map(({ id, name, claims }) => ({
        subject: { kind: 'position', id },
        title: name,
        names: [name],
        places: () => claims.map(({ place }) => place),
        lights: () => placesOfClaims(claims, ['sovereignty', 'transfer-after-treaty']),
        leavesOpen: () => placesOfClaims(claims, ['renounced', 'left-open', 'homeland', 'divided']),
      })),
  },
  term: {
    page: 'terms',
    isRead: 'beside-report',
    file: 'own',
    brings: [],
    movesMap: true,
    pageIfUnknown: 'report',
    entries: ({ terms }) =>
      terms.map(({ id, term, places = [] }) => ({ subject: { kind: 'term', id }, title: term, names: [term], places: () => places })),
  },
  paragraph: {
    page: 'report',
    isRead: 'in-report',
    file: 'none',
    brings: [],
    movesMap: false,
    pageIfUnknown: 'report',
    readId: (written) => String(Number(written)),
    entries: ({ report }) =>
      report.paragraphs.map((paragraph) => ({
        subject: paragraphSubject(paragraph.n),
        title: null,
        names: [],
        places: () => mentionsIn(paragraph).flatMap((mention) => (mention.kind === 'place' ? [mention.id] : [])),
        events: () => mentionsIn(paragraph).flatMap((mention) => (mention.kind === 'event' ? [mention.id] : [])),
      })),
  },
  line: {
    page: 'lines',
    isRead: 'on-own-page',
    file: 'own',
    brings: ['date'],
    movesMap: true,
    pageIfUnknown: 'report',
    entries: ({ boundaries }) =>
      boundaries.map((line) => ({
        subject: { kind: 'line', id: line.id },
        title: line.name,
        names: [line.name],
        ...(line.to.first < distantFuture && { shows: { by: 'line', day: addDays(line.to.first, -1) } }),
        // A line that is drawn speaks for itself; of one that cannot be, the places on either side tell where it runs.
        places: () => (isDrawn(line) ? [] : line.between),
      })),
  },
  instrument: {
    page: 'instruments',
    isRead: 'on-own-page',
    file: 'own',
    brings: ['date'],
    movesMap: true,
    pageIfUnknown: 'report',
    entries: (dossier) =>
      dossier.instruments.map((instrument) => {
        const { id, title, date, event, venue } = instrument
        return {
          subject: { kind: 'instrument', id },
          title,
          names: [title],
          date,
          shows: dateOfInstrument(dossier, instrument),
          places: () => dossier.events.find((one) => one.id === event)?.places ?? [],
          lights: () => (event ? litBy(entryOf(dossier, { kind: 'event', id: event })) : []),
          events: () => (event ? [event] : []),
          site: venue ?? null,
        }
      }),
  },
  shelf: {
    page: 'sources',
    isRead: 'on-own-page',
    file: 'own',
    brings: [],
    movesMap: false,
    pageIfUnknown: 'report',
    entries: ({ shelves }) => shelves.map(({ id, name }) => ({ subject: { kind: 'shelf', id }, title: name, names: [name] })),
  },
  question: {
    page: 'questions',
    isRead: 'on-own-page',
    file: 'own',
    brings: [],
    movesMap: true,
    pageIfUnknown: 'questions',
    entries: (dossier) =>
      dossier.questions.map(({ id, question, places, events }) => ({
        subject: { kind: 'question', id },
        title: question,
        names: [question],
        places: () => placesOfAnswer(dossier, places, events),
        events: () => events,
      })),
  },
  step: {
    page: 'sequences',
    isRead: 'on-own-page',
    file: 'of-list',
    brings: ['date', 'view'],
    movesMap: true,
    pageIfUnknown: 'sequences',
    entries: (dossier) =>
      dossier.sequences.flatMap(({ id, title, steps }) =>
        steps.map((step, i) => ({
          subject: stepSubject(id, step.id),
          title: `${title} · ${i + 1}`,
          names: [],
          shows: { by: 'step', day: step.at, text: step.atText },
          places: () => (step.subject && entryOf(dossier, step.subject)?.places?.()) ?? [],
          lights: () => (step.subject && litBy(entryOf(dossier, step.subject))) ?? [],
          leavesOpen: () => (step.subject && entryOf(dossier, step.subject)?.leavesOpen?.()) ?? [],
          events: () => (step.subject && entryOf(dossier, step.subject)?.events?.()) ?? [],
        })),
      ),
  },
} as const satisfies SubjectTypes

const types: SubjectTypes = table

/** The kinds that are read in one way, so that a table by them must have each. */
export type KindRead<How extends SubjectType<SubjectKind>['isRead']> = {
  [Kind in SubjectKind]: (typeof table)[Kind]['isRead'] extends How ? Kind : never
}[SubjectKind]

/** The kinds whose subjects have a file each. */
export type KindWithFile = { [Kind in SubjectKind]: (typeof table)[Kind]['file'] extends 'own' ? Kind : never }[SubjectKind]

/** All kinds, in the order their pages are built. */
export const subjectKinds = Object.keys(table) as readonly SubjectKind[]

const known = new WeakMap<Dossier, Map<SubjectKind, ReadonlyMap<string, SubjectEntry>>>()

/** The entries of a kind by id, in the order of the dossier; put together once for each dossier. */
function entriesById(dossier: Dossier, kind: SubjectKind): ReadonlyMap<string, SubjectEntry> {
  const ofDossier = known.get(dossier) ?? new Map<SubjectKind, ReadonlyMap<string, SubjectEntry>>()
  known.set(dossier, ofDossier)
  const before = ofDossier.get(kind)
  if (before) return before
  const entries: readonly SubjectEntry[] = types[kind].entries(dossier)
  const byId = new Map(entries.map((entry) => [entry.subject.id, entry]))
  ofDossier.set(kind, byId)
  return byId
}

/** The subjects of a kind, in the order of the dossier. */
export function entriesOf(dossier: Dossier, kind: SubjectKind): readonly SubjectEntry[] {
  return [...entriesById(dossier, kind).values()]
}

/** What the dossier says of a subject; nothing where it is not in the dossier. */
export function entryOf(dossier: Dossier, { kind, id }: Subject): SubjectEntry | undefined {
  return entriesById(dossier, kind).get(id)
}

/** The list that a kind is in: an event lies among the events, a paragraph in the report. */
export function pageOfKind(kind: SubjectKind): Page {
  return types[kind].page
}

/** The list that a subject is in. */
export function pageOf({ kind }: Subject): Page {
  return pageOfKind(kind)
}

/** The kind whose subjects are in a list; nothing for a page that lists no subjects. */
export function kindOnPage(page: Page): SubjectKind | undefined {
  return subjectKinds.find((kind) => types[kind].page === page)
}

/** `place:north-island`, as `#app[data-subject]` and the links of the dossier write it. */
export function subjectKey({ kind, id }: Subject): string {
  return `${kind}:${id}`
}

export function sameSubject(a: Subject | null, b: Subject | null): boolean {
  return a === b || (a !== null && b !== null && subjectKey(a) === subjectKey(b))
}

/** Whether the subjects of a kind have a file each. */
export function hasFile(kind: SubjectKind): kind is KindWithFile {
  return types[kind].file === 'own'
}

/** The key of the file that a subject's page reads: its own, `places/north-island`, or its list's; `null` where the core says all. */
export function fileOfSubject(subject: Subject): string | null {
  const page = pageOf(subject)
  switch (types[subject.kind].file) {
    case 'own':
      return `${page}/${subject.id}`
    case 'of-list':
      return fileOfPage(page)
    case 'none':
      return null
  }
}

/** Whether a subject has a date, or a view, of its own, which gives way only to one that is asked for. */
export function brings(subject: Subject | null, what: 'date' | 'view'): boolean {
  return subject !== null && types[subject.kind].brings.includes(what)
}

/** Whether the map moves to what a subject is about. */
export function movesMap({ kind }: Subject): boolean {
  return types[kind].movesMap
}

/** Whether a subject stands in a panel beside the report. */
export function isBesideReport(subject: Subject): subject is SubjectOf<KindRead<'beside-report'>> {
  return types[subject.kind].isRead === 'beside-report'
}

/** Whether a subject has a page of its own in place of the report. */
export function hasOwnPage(subject: Subject): subject is SubjectOf<KindRead<'on-own-page'>> {
  return types[subject.kind].isRead === 'on-own-page'
}

/** The subject of a kind that an address means by what follows the page: one whose id it is, or was, or the first below it (a sequence's first step). */
export function findSubject(dossier: Dossier, kind: SubjectKind, written: string): Subject | undefined {
  const byId = entriesById(dossier, kind)
  const id = types[kind].readId?.(written) ?? written
  const isWithin = (part: string, whole: string) => `${whole}/`.startsWith(`${part}/`)
  const renamed = dossier.formerIds[kind]?.[id]
  const found = byId.get(renamed ?? id) ?? [...byId.values()].find(({ subject }) => isWithin(subject.id, id) || isWithin(id, subject.id))
  return found?.subject
}

/** The page shown where an address names a subject of a kind that is not known. */
export function pageIfUnknown(kind: SubjectKind): Page {
  return types[kind].pageIfUnknown
}

/** The places that are lit for a subject, groups not opened. */
export function litBy(entry: SubjectEntry | undefined): readonly PlaceId[] {
  return entry?.lights?.() ?? entry?.places?.() ?? []
}

/** Whether a group is that of all the disputed places, which stands for the dispute in general. */
function isAllDisputed(dossier: Dossier, place: PlaceId): boolean {
  const members = gazetteer(dossier).members(place)
  return members.length > 1 && members.length === dossier.disputed.length && members.every((member) => dossier.disputed.includes(member))
}

function placesOfClaims(claims: readonly Claim[], natures: readonly ClaimNature[]): readonly PlaceId[] {
  return claims.filter(({ nature }) => natures.includes(nature)).map(({ place }) => place)
}

/** The places that an answer names, the land of a town in its stead; where it names none, those that the events it names light. */
function placesOfAnswer(dossier: Dossier, places: readonly PlaceId[], events: readonly EventId[]): readonly PlaceId[] {
  const { byId } = gazetteer(dossier)
  const named = places.flatMap((id) => {
    const place = byId.get(id)
    return place && liesOnLand(place) ? (place.parent ?? []) : id
  })
  const lit = named.length ? named : events.flatMap((id) => litBy(entryOf(dossier, { kind: 'event', id })))
  return [...new Set(lit)]
}

/** Whether a line has a course, here or with its own page. */
function isDrawn({ course, extent }: Boundary): boolean {
  return course.length > 0 || extent !== undefined
}

/** An instrument shows the day of the event of its signing; one without an event the last day that its date leaves open. */
function dateOfInstrument({ events }: Dossier, { date, event }: InstrumentEntry): OwnDate {
  const signing = events.find(({ id }) => id === event)
  return signing ? { by: 'event', day: shownDay(signing), event: signing.id } : { by: 'instrument', day: date.last, date }
}

function mentionsIn({ sentences }: Paragraph): readonly Reference[] {
  return sentences.flatMap(({ runs }) => runs.flatMap(({ to }) => (to ? [to] : [])))
}
