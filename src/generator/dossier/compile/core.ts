import type { Boundary, LineKind } from '../../../domain/content/boundary'
import { isoDay } from '../../../domain/time/day'
import type { Dossier, NounText, StateName } from '../../../domain/content/dossier'
import type { EventEntry } from '../../../domain/content/event'
import type { PlaceId } from '../../../domain/content/ids'
import type { PositionEntry } from '../../../domain/content/position'
import type { Sequence } from '../../../domain/content/sequence'
import type { Tenure } from '../../../domain/content/tenure'
import type { BoundarySource } from '../schema/boundaries'
import type { Context } from './context'
import type { Courses } from './courses'
import { compileDate, compileEnd } from './date'
import { eventId, instrumentId, lineId, partyId, placeId, positionId, shelfId, termId, toReference, viewId } from './ids'
import { compilePlaces, withoutLocative } from './places'
import { compileReport } from './report'

/** What every page of one language knows. */
export function compileCore(context: Context, courses: Courses, builtYear: number): Dossier {
  const { content, language, prose } = context
  const { dispute } = content
  return {
    language,
    builtYear,
    title: prose(dispute.title),
    tagline: prose(dispute.tagline),
    parties: dispute.parties.map(({ id }) => partyId(id)),
    shelves: dispute.shelves.map(({ id, name }) => ({ id: shelfId(id), name: prose(name) })),
    places: compilePlaces(context),
    events: compileEvents(context),
    control: compileControl(context),
    positions: compilePositions(context),
    boundaries: compileBoundaries(context, courses),
    states: compileStates(context),
    terms: content.glossary.map(({ id, term }) => ({ id: termId(id), term: term[language] })),
    instruments: content.instruments.map(({ id, title, date }) => ({ id: instrumentId(id), title: prose(title), date: compileDate(date) })),
    report: compileReport(context),
    rows: dispute.rows.map(placeId),
    disputed: dispute.disputed.map(placeId),
    disputedAs: { all: named(dispute.disputedAs.all), them: named(dispute.disputedAs.them) },
    firstExtent: dispute.firstExtent,
    views: dispute.views.map(viewId),
    sequences: compileSequences(context),
  }

  function named({ name, cases }: typeof dispute.disputedAs.all): NounText {
    return { text: name[language], ...(language === 'ru' && { cases: withoutLocative(cases) }) }
  }
}

function compileEvents({ content, prose }: Context): readonly EventEntry[] {
  const mentioned = new Set(content.article.paragraphs.flatMap(({ mentions }) => mentions.map(({ to }) => to)))
  return content.events.map((event) => ({
    id: eventId(event.id),
    date: compileDate(event.date),
    ...(event.shown && { shown: compileDate(event.shown).first }),
    title: prose(event.title),
    short: prose(event.short),
    kind: event.kind,
    significance: event.significance,
    places: event.places.map(placeId),
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
    name: prose(position.name),
    short: prose(position.short),
    claims: position.claims.map((claim) => ({
      place: placeId(claim.place),
      from: compileEnd(claim.from, 'past'),
      to: compileEnd(claim.to, 'future'),
      nature: claim.nature,
      ...(claim.whose && { whose: partyId(claim.whose) }),
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
    course: isHeavy(boundary) ? [] : (courses.get(boundary.id) ?? []),
  }))
}

/** The limits of the sea run round every island: they come with their own page and with the layer of the sea, not with every page. */
function isHeavy({ subkind }: BoundarySource): boolean {
  return subkind === 'limit'
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

function compileStates({ content, language, prose }: Context): readonly StateName[] {
  return content.states.map((state) => ({
    id: state.id,
    party: partyId(state.party),
    from: compileEnd(state.from, 'past'),
    to: compileEnd(state.to, 'future'),
    short: state.short[language],
    inText: prose(state.inText ?? state.short),
    adjective: prose(state.adjective),
    ...(language === 'ru' && { cases: state.cases }),
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
        sentence: prose(step.sentence),
      }
    }),
  }))
}
