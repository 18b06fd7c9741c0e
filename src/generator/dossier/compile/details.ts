import type { KindWithFile } from '../../../domain/address/subjects'
import type {
  Detail,
  EventDetail,
  EventText,
  Figure,
  InstrumentDetail,
  LineDetail,
  PlaceDetail,
  PositionDetail,
  QuestionDetail,
  Reading,
  TermDetail,
} from '../../../domain/content/detail'
import type { FigureSource } from '../schema/places'
import type { InstrumentSource } from '../schema/instruments'
import { arguedFrom, decidingParts } from './argued'
import { compareFigures } from './comparisons'
import type { Context } from './context'
import { residentCount } from './residents'
import { controlRowsOf } from './core'
import { type Courses, strokesApart } from './courses'
import { compileDate, compileEnd } from './date'
import { eventId, instrumentId, lineId, partyId, placeId, positionId, termId } from './ids'
import { linkTo, textOfPart } from './instrumentLink'
import { compilePositionDetails } from './positionDetails'
import { compileQuestionDetails } from './questions'

type ById<Entry> = Readonly<Record<string, Entry>>

/** The details of every subject in one language, by kind and id: one file each. */
export interface Details extends Record<Exclude<KindWithFile, 'shelf'>, ById<Detail>> {
  readonly place: ById<PlaceDetail>
  readonly event: ById<EventDetail>
  readonly position: ById<PositionDetail>
  readonly term: ById<TermDetail>
  readonly line: ById<LineDetail>
  readonly instrument: ById<InstrumentDetail>
  readonly question: ById<QuestionDetail>
}

export function compileDetails(context: Context, courses: Courses): Details {
  return {
    place: byId(compilePlaceDetails(context)),
    event: byId(compileEventDetails(context)),
    position: byId(compilePositionDetails(context)),
    term: byId(compileTermDetails(context)),
    line: byId(compileLineDetails(context, courses)),
    instrument: byId(compileInstrumentDetails(context)),
    question: byId(compileQuestionDetails(context)),
  }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): ById<Entry> {
  return Object.fromEntries(entries.map((entry) => [entry.id, entry]))
}

function compilePlaceDetails(context: Context): readonly PlaceDetail[] {
  const { content, language, prose, source, sources } = context
  const figure = ({ value, year, name, note, source: id }: FigureSource): Figure => ({
    value,
    ...(year && { year }),
    // Summits are named in the first language only so far; a page in another goes without.
    ...(name && language === content.dispute.languages[0] && { name }),
    ...(note && { note: prose(note) }),
    source: source(id),
  })
  return content.places.map(
    (place): PlaceDetail => ({
      kind: 'place',
      id: placeId(place.id),
      summary: prose(place.summary),
      ...(place.nameOrigin && { nameOrigin: { text: prose(place.nameOrigin.text), sources: sources(place.nameOrigin.sources) } }),
      otherNames: content.dispute.languages.flatMap((lang) => {
        const name = place.names.in[lang]
        if (!name) return []
        const { first, others, of } = name
        const all = new Set([first, ...others, ...(lang === language && of ? Object.values(of) : [])])
        if (lang === language) all.delete(first)
        return [...all].map((one) => ({ lang, name: one }))
      }),
      area: place.figures.area.map(figure),
      highestPoint: place.figures.highestPoint.map(figure),
      population: place.figures.population.map(figure),
      residents: content.residents
        .filter(({ places }) => places.length === 1 && places[0] === place.id)
        .map((count) => residentCount(context, count)),
      distances: content.distances
        .filter(({ from, to }) => from === place.id || to === place.id)
        .map((distance) => ({
          from: placeId(distance.from),
          to: placeId(distance.to),
          kind: distance.kind,
          computedKm: distance.computedKm,
          publishedKm: distance.publishedKm,
          ...(distance.fromPoint && { fromPoint: distance.fromPoint }),
          ...(distance.toPoint && { toPoint: distance.toPoint }),
          ...(distance.note && { note: prose(distance.note) }),
          ...(distance.source && { source: source(distance.source) }),
        })),
      ...compareFigures(context, place),
      tenures: controlRowsOf(content, place.id).map((row) => ({
        ...(row.note && { note: prose(row.note) }),
        sources: sources(row.sources),
      })),
      sources: sources(place.sources),
    }),
  )
}

function compileEventDetails(context: Context): readonly EventDetail[] {
  const { content, prose, sources, nameOn } = context
  const text = (instrument: InstrumentSource): EventText => ({
    id: instrumentId(instrument.id),
    title: prose(instrument.title),
    deciding: decidingParts(context, instrument).map((part) => textOfPart(context, instrument, part)),
  })
  return content.events.map((event) => {
    const own = content.instruments.filter((instrument) => instrument.event === event.id)
    const restsOn = content.instruments.filter(({ id }) => event.restsOn?.includes(id))
    return {
      kind: 'event',
      id: eventId(event.id),
      summary: prose(event.summary),
      parties: event.parties.map((party) => nameOn(party, compileDate(event.date).last)),
      instruments: own.map(text),
      restsOn: restsOn.map((instrument) => ({ ...text(instrument), readings: compileReadings(context, instrument) })),
      argued: arguedFrom(context, event, own, restsOn),
      effect: (event.effect ?? []).map(({ place, by, from }) => ({ place: placeId(place), by, ...(from && { from: compileDate(from) }) })),
      sources: sources(event.sources),
    }
  })
}

/** How the parties read a text, in their order. */
function compileReadings({ content, prose, sources, nameOn }: Context, { readings = [] }: InstrumentSource): readonly Reading[] {
  return content.dispute.parties.flatMap(({ id }) =>
    readings
      .filter(({ party }) => party === id)
      .map((reading) => {
        const date = compileDate(reading.date)
        return { party: partyId(id), holder: nameOn(id, date.last), date, text: prose(reading.text), sources: sources(reading.sources) }
      }),
  )
}

function compileTermDetails({ content, language, prose, sources }: Context): readonly TermDetail[] {
  return content.glossary.map((term) => ({
    kind: 'term',
    id: termId(term.id),
    definition: prose(term.definition),
    also: term.also?.[language] ?? [],
    ...(term.partisan && { partisan: term.partisan }),
    sources: sources(term.sources),
  }))
}

function compileLineDetails(context: Context, courses: Courses): readonly LineDetail[] {
  const { content, prose, sources } = context
  return content.boundaries.map((boundary) => {
    const instrument = boundary.instrument && linkTo(context, boundary.instrument, boundary.article ?? '')
    const strokes = strokesApart(boundary, courses)
    return {
      kind: 'line',
      id: lineId(boundary.id),
      course: prose(boundary.course),
      ...(strokes && { strokes }),
      ...(boundary.note && { note: prose(boundary.note) }),
      ...(instrument && { instrument }),
      sources: sources(boundary.sources),
    }
  })
}

function compileInstrumentDetails(context: Context): readonly InstrumentDetail[] {
  const { content, prose, sources, nameOn } = context
  return content.instruments.map((instrument) => ({
    kind: 'instrument',
    id: instrumentId(instrument.id),
    instrumentKind: instrument.kind,
    ...(instrument.dateNote && { dateNote: prose(instrument.dateNote) }),
    ...(instrument.inForceNote && { inForceNote: prose(instrument.inForceNote) }),
    ...(instrument.inForce && {
      inForce: { from: compileEnd(instrument.inForce.from, 'past'), to: compileEnd(instrument.inForce.to, 'future') },
    }),
    parties: instrument.parties.map((party) => nameOn(party, compileDate(instrument.date).last)),
    ...(instrument.venue && { venue: placeId(instrument.venue) }),
    ...(instrument.event && { event: eventId(instrument.event) }),
    articles: instrument.articles.map((part) => textOfPart(context, instrument, part)),
    readings: compileReadings(context, instrument),
    readAt: instrument.readAt,
    citedBy: content.positions.flatMap((position) =>
      position.arguments
        .filter(({ instruments }) => instruments.some(({ id }) => id === instrument.id))
        .map(({ id, label }) => ({ position: positionId(position.id), argument: id, label: prose(label) })),
    ),
    sources: sources(instrument.sources),
  }))
}
