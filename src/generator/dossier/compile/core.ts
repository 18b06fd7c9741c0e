import type { Boundary, LineKind } from '../../../domain/content/boundary'
import { isoDay } from '../../../domain/time/day'
import type { Dossier, NounText, PartyTraits, StateName } from '../../../domain/content/dossier'
import type { EventEntry } from '../../../domain/content/event'
import type { InstrumentEntry } from '../../../domain/content/instrument'
import type { PartyId, PlaceId } from '../../../domain/content/ids'
import type { PositionEntry } from '../../../domain/content/position'
import type { Sequence } from '../../../domain/content/sequence'
import type { Tenure } from '../../../domain/content/tenure'
import { toTenMetres } from '../../geometry/toTenMetres'
import type { BoundarySource } from '../schema/boundaries'
import type { Words } from '../schema/text'
import type { Context } from './context'
import { comesApart, type Courses } from './courses'
import { compileDate, compileEnd } from './date'
import { eventId, instrumentId, lineId, partyId, placeId, positionId, shelfId, termId, toReference, viewId } from './ids'
import { casesOf, compileNoun } from './nouns'
import { compilePlaces } from './places'
import { compileQuestions } from './questions'
import { compileReport, parseRuns } from './report'

/** What every page of one language knows. */
export function compileCore(context: Context, courses: Courses, builtYear: number): Omit<Dossier, 'borrowed'> {
  const { content, language, plain, prose } = context
  const { dispute } = content
  return {
    language,
    builtYear,
    title: prose(dispute.title),
    tagline: prose(dispute.tagline),
    ...(dispute.namePolicy && { namePolicy: prose(dispute.namePolicy) }),
    ...(dispute.contact && { contact: dispute.contact }),
    phrases: (dispute.phrases ?? []).map((phrase) => parseRuns(prose(phrase))),
    languages: dispute.languages,
    parties: dispute.parties.map(({ id }) => partyId(id)),
    partyTraits: compileTraits(context),
    bodies: compileBodies(context),
    emptyPages: emptyPagesOf(context),
    letters: {},
    shelves: dispute.shelves.map(({ id, name }) => ({ id: shelfId(id), name: prose(name) })),
    formerIds: compileFormerIds(context),
    places: compilePlaces(context),
    events: compileEvents(context),
    control: compileControl(context),
    positions: compilePositions(context),
    boundaries: compileBoundaries(context, courses),
    states: compileStates(context),
    terms: content.glossary.map(({ id, term, places, lines }) => ({
      id: termId(id),
      term: plain(term),
      ...(places && { places: places.map(placeId) }),
      ...(lines && { lines: lines.map(lineId) }),
    })),
    instruments: compileInstruments(context),
    ...compileQuestions(context),
    report: compileReport(context),
    rows: dispute.rows.map(({ place }) => placeId(place)),
    rowNames: namesIn(dispute.rows.map(({ place, name }) => [place, name])),
    disputed: dispute.disputed.map(placeId),
    disputedAs: { all: compileNoun(context, dispute.disputedAs.all), them: compileNoun(context, dispute.disputedAs.them) },
    firstExtent: dispute.firstExtent,
    views: dispute.views.map(({ id }) => viewId(id)),
    viewNames: namesIn(dispute.views.map(({ id, name }) => [id, name])),
    ...(dispute.credits && { credits: plain(dispute.credits) }),
    sequences: compileSequences(context),
  }

  /** Names in this language, of the entries that have one. */
  function namesIn(entries: readonly (readonly [string, Words | undefined])[]): Record<string, string> {
    return Object.fromEntries(entries.flatMap(([id, name]) => (name ? [[id, plain(name)]] : [])))
  }
}

/** The lists for which the dossier has no entry. */
function emptyPagesOf({ content }: Context): readonly string[] {
  const { dispute } = content
  const entries = {
    terms: content.glossary,
    sequences: content.sequences,
    lines: content.boundaries,
    instruments: content.instruments,
    questions: content.questions,
    names: content['map-conventions'],
    outcomes: dispute.outcomes ?? [],
    compare: dispute.comparisons ?? [],
  }
  return Object.entries(entries).flatMap(([page, list]) => (list.length ? [] : [page]))
}

/** Ids that entries had, by kind; a kind without any is left out. */
function compileFormerIds({ content }: Context): Dossier['formerIds'] {
  const kinds = {
    place: content.places,
    event: content.events,
    position: content.positions,
    line: content.boundaries,
    instrument: content.instruments,
    term: content.glossary,
  }
  const former = Object.entries(kinds).map(([kind, entries]) => [
    kind,
    Object.fromEntries(entries.flatMap(({ id, formerIds = [] }) => formerIds.map((old) => [old, id]))),
  ])
  return Object.fromEntries(former.filter(([, ids]) => Object.keys(ids ?? {}).length > 0))
}

function compileTraits({ content, plain }: Context): Record<PartyId, PartyTraits> {
  return Object.fromEntries(
    content.dispute.parties.map(({ id, state, language, colours, dash, namesFirst, counterView }) => [
      id,
      {
        isState: state !== false,
        language,
        colours,
        ...(dash && { dash }),
        ...(namesFirst && { namesFirst: plain(namesFirst) }),
        ...(counterView && { counterView: viewId(counterView) }),
      },
    ]),
  )
}

/** Names of everyone who takes part, the parties among them. */
function compileBodies(context: Context): Record<string, NounText> {
  const { parties, bodies } = context.content.dispute
  const named = [...parties.map((party) => [party.id, party] as const), ...Object.entries(bodies)]
  return Object.fromEntries(named.map(([id, body]) => [id, compileNoun(context, body)]))
}

function compileEvents({ content, prose }: Context): readonly EventEntry[] {
  const mentioned = new Set(content.article.paragraphs.flatMap(({ mentions }) => mentions.map(({ to }) => to)))
  return content.events.map((event) => ({
    id: eventId(event.id),
    date: { ...compileDate(event.date), ...(event.dateText && { words: prose(event.dateText) }) },
    ...(event.inEffect && { inEffect: compileDate(event.inEffect).first }),
    ...(event.shown && { shown: compileDate(event.shown).first }),
    title: prose(event.title),
    short: prose(event.short),
    kind: event.kind,
    ...(event.called && { called: event.called }),
    significance: event.significance,
    places: event.places.map(placeId),
    ...(event.lights && { lights: event.lights.map(placeId) }),
    venue: event.venue === null ? null : placeId(event.venue),
    ...(mentioned.has(`event:${event.id}`) && { inReport: true }),
  }))
}

/** Rows of one place in the order of time; the details' tenures keep this order. */
export function controlRowsOf(content: Context['content'], place: string) {
  return content.control
    .filter((row) => row.place === place)
    .toSorted((one, other) => compileEnd(one.from, 'past').first - compileEnd(other.from, 'past').first)
}

function compileControl({ content }: Context): Record<PlaceId, readonly Tenure[]> {
  const control: Record<PlaceId, readonly Tenure[]> = {}
  for (const place of new Set(content.control.map((row) => row.place))) {
    control[placeId(place)] = controlRowsOf(content, place).map((row) => ({
      from: compileEnd(row.from, 'past'),
      to: row.to === null ? null : compileEnd(row.to, 'future'),
      by: row.by.map(partyId),
      status: row.status,
      ...(row.under && { under: row.under }),
      basis: row.basis === null ? null : eventId(row.basis),
      ...(row.verified === false && { unverified: true }),
    }))
  }
  return control
}

function compilePositions({ content, prose }: Context): readonly PositionEntry[] {
  return content.positions.map((position) => ({
    id: positionId(position.id),
    holder: position.holder,
    kind: position.kind,
    ...(position.party && { party: true }),
    official: position.official,
    ...(position.standing && { standing: prose(position.standing) }),
    name: prose(position.name),
    short: prose(position.short),
    claims: position.claims.map((claim) => ({
      place: placeId(claim.place),
      from: compileEnd(claim.from, 'past'),
      to: compileEnd(claim.to, 'future'),
      nature: claim.nature,
      ...(claim.whose && { whose: partyId(claim.whose) }),
      ...(claim.stated && { stated: compileDate(claim.stated) }),
    })),
  }))
}

function compileBoundaries({ content, prose }: Context, courses: Courses): readonly Boundary[] {
  return content.boundaries.map((boundary) => ({
    id: lineId(boundary.id),
    kind: lineKind(boundary),
    name: prose(boundary.name),
    from: compileEnd(boundary.from, 'past'),
    to: compileEnd(boundary.to, 'future'),
    ...(boundary.claimant && { claimant: boundary.claimant }),
    ...(boundary.views && { views: boundary.views.map(viewId) }),
    ...(boundary.subkind && { subkind: boundary.subkind }),
    ...(boundary.miles && { miles: boundary.miles }),
    ...(content.instruments.some(({ id }) => id === boundary.instrument) && { instrument: instrumentId(boundary.instrument ?? '') }),
    between: boundary.between.map(placeId),
    ...courseForAll(boundary, courses),
  }))
}

/** A limit of the sea is not on every page: every page has its extent. */
function courseForAll(boundary: BoundarySource, courses: Courses): Pick<Boundary, 'course' | 'extent'> {
  const course = courses.get(boundary.id) ?? []
  const positions = course.flat()
  if (!comesApart(boundary) || !positions.length) return { course: course.map((stroke) => stroke.map(toTenMetres)) }
  const longitudes = positions.map(([longitude]) => longitude)
  const latitudes = positions.map(([, latitude]) => latitude)
  return { course: [], extent: [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)] }
}

function compileInstruments({ content, prose }: Context): readonly InstrumentEntry[] {
  return content.instruments.map(({ id, title, date, event, venue }) => ({
    id: instrumentId(id),
    title: prose(title),
    date: compileDate(date),
    ...(event && content.events.some((one) => one.id === event) && { event: eventId(event) }),
    ...(venue && { venue: placeId(venue) }),
  }))
}

/** A limit of fishing or of the sea must not be drawn like the line of control or the border it was derived from. */
function lineKind({ kind, subkind }: BoundarySource): LineKind {
  switch (subkind) {
    case 'limit':
    case 'fishing-limit':
    case 'fishing-area':
      return 'limit'
    case 'baseline':
      return 'baseline'
    default:
      return kind
  }
}

function compileStates({ content, language, plain, prose }: Context): readonly StateName[] {
  return content.states.map((state) => ({
    id: state.id,
    party: partyId(state.party),
    from: compileEnd(state.from, 'past'),
    to: compileEnd(state.to, 'future'),
    short: plain(state.short),
    inText: prose({ ...state.short, ...state.inText }),
    adjective: prose(state.adjective),
    ...casesOf(state.cases?.[language]),
  }))
}

function compileSequences({ content, prose }: Context): readonly Sequence[] {
  return content.sequences.map(({ id, title, steps }) => ({
    id,
    title: prose(title),
    steps: steps.map((step) => {
      const at = compileDate(step.at).last
      return {
        id: step.id,
        at,
        atText: isoDay(at),
        subject: toReference(step.subject),
        ...(step.view && { view: positionId(step.view) }),
      }
    }),
  }))
}
