import type { Extent } from '../../../cartography/camera'
import { readDate } from '../../../domain/time/askedDate'
import type { Comparison } from '../../../domain/address/selection'
import type { ConventionsPage, ListedPage, ListTexts, ResidentCount, Shelf, SourcesPage } from '../../../domain/content/detail'
import type { Significance } from '../../../domain/content/event'
import { grouped } from '../../../domain/grouped'
import type { EventId, PlaceId, QuestionId, TermId } from '../../../domain/content/ids'
import { stepSubject } from '../../../domain/content/subject'
import type { Content } from '../schema/content'
import { standsOn } from '../standsOn'
import type { Context } from './context'
import { eventId, placeId, questionId, shelfId, termId, viewId } from './ids'
import { residentCount } from './residents'

/** What the list pages, the charts and the search have beside the core. */
export interface Lists {
  readonly texts: Readonly<Record<ListedPage, ListTexts>>
  readonly sources: SourcesPage
  readonly shelves: Readonly<Record<string, Shelf>>
  readonly comparisons: readonly ComparisonAsked[]
  /** What each outcome is called, by its id. */
  readonly outcomeNames: Readonly<Record<string, string>>
  readonly conventions: ConventionsPage
  /** All counts, also those taken of several places together. */
  readonly residents: readonly (ResidentCount & { readonly places: readonly PlaceId[] })[]
  readonly aliases: Aliases
}

/** What is worth two maps side by side, and where on earth: degrees west, south, east, north. */
export interface ComparisonAsked {
  readonly id: string
  readonly left: Comparison
  readonly right: Comparison
  readonly extent: Extent
}

/** Spellings by which a place, a term, an event or a question is found, in every language; weak ones link only with context. */
export interface Aliases {
  readonly places: readonly { readonly id: PlaceId; readonly strong: Spellings; readonly weak: Spellings; readonly ambiguous?: true }[]
  readonly terms: readonly { readonly id: TermId; readonly strong: Spellings }[]
  readonly events: readonly { readonly id: EventId; readonly strong: Spellings }[]
  readonly questions: readonly { readonly id: QuestionId; readonly strong: Spellings }[]
}

export type Spellings = Readonly<Record<string, readonly string[] | undefined>>

export function compileLists(context: Context): Lists {
  const { content, prose, source } = context
  const shelves = compileShelves(context)
  return {
    texts: compileTexts(context),
    sources: countShelves(shelves),
    shelves,
    outcomeNames: Object.fromEntries((content.dispute.outcomes ?? []).map(({ id, name }) => [id, prose(name)])),
    comparisons: (content.dispute.comparisons ?? []).map(({ id, left, right, extent }) => ({
      id,
      left: sideOf(left),
      right: sideOf(right),
      extent,
    })),
    conventions: {
      conventions: content['map-conventions'].map((convention) => ({
        id: convention.id,
        who: prose(convention.who),
        draws: convention.draws && prose(convention.draws),
        names: prose(convention.names),
        source: convention.source === null ? null : source(convention.source),
      })),
    },
    residents: content.residents.map((count) => ({
      places: count.places.map(placeId),
      ...residentCount(context, count),
    })),
    aliases: {
      places: content.places.map((place) => ({
        id: placeId(place.id),
        strong: place.aliases,
        weak: place.weakAliases,
        ...(place.ambiguous && { ambiguous: true }),
      })),
      terms: content.glossary.map((term) => ({ id: termId(term.id), strong: term.aliases })),
      events: content.events.map(({ id, aliases = {} }) => ({ id: eventId(id), strong: aliases })),
      questions: content.questions.map(({ id, aliases = {} }) => ({ id: questionId(id), strong: aliases })),
    },
  }
}

function compileTexts({ content, prose }: Context): Lists['texts'] {
  const texts = <Entry extends { readonly id: string }>(entries: readonly Entry[], textOf: (entry: Entry) => string): ListTexts =>
    Object.fromEntries(entries.flatMap((entry) => (textOf(entry) ? [[entry.id, textOf(entry)]] : [])))
  return {
    events: texts(content.events, ({ significance, summary }) => (isFirst(significance) ? prose(summary) : '')),
    positions: texts(content.positions, ({ summary }) => prose(summary)),
    terms: texts(content.glossary, ({ definition }) => prose(definition)),
    lines: texts(content.boundaries, ({ course }) => prose(course)),
    instruments: texts(content.instruments, ({ kind }) => kind),
    sequences: Object.fromEntries(
      content.sequences.flatMap(({ id, steps }) => steps.map((step) => [stepSubject(id, step.id).id, prose(step.sentence)])),
    ),
  }
}

/** Whether the list of all events says an event in full; of the rest it gives the title, and each has its whole text on its own page. */
function isFirst(significance: Significance): boolean {
  return significance === 1
}

function sideOf({ view, at }: NonNullable<Content['dispute']['comparisons']>[number]['left']): Comparison {
  return { view: viewId(view), at: at === undefined ? null : readDate(at) }
}

function compileShelves({ content, source }: Context): Lists['shelves'] {
  return Object.fromEntries(
    content.dispute.shelves.map((shelf) => {
      const { id, kinds } = shelf
      const onShelf = content.sources.filter((one) => standsOn(shelf, one))
      const sources = grouped(onShelf, ({ lang }) => lang)
        .toSorted(([, a], [, b]) => b.length - a.length)
        .flatMap(([, ofLanguage]) => ofLanguage.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999')))
      return [id, { sources: sources.map(({ id: one, kind }) => ({ ...source(one), ...(kind !== kinds[0] && { kind }) })) }]
    }),
  )
}

function countShelves(shelves: Lists['shelves']): SourcesPage {
  const entries = Object.entries(shelves)
  return {
    shelves: entries.map(([id, { sources }]) => ({
      id: shelfId(id),
      count: sources.length,
      languages: grouped(sources, ({ lang }) => lang).map(([lang, ofLanguage]) => ({ lang, count: ofLanguage.length })),
    })),
    shelfOf: Object.fromEntries(entries.flatMap(([shelf, { sources }]) => sources.map(({ id }) => [id, shelfId(shelf)]))),
  }
}
