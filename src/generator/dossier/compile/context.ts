import { middleOf } from '../../../cartography/camera'
import type { Day } from '../../../domain/time/day'
import type { Language } from '../../../domain/content/ids'
import type { SourceEntry } from '../../../domain/content/report'
import type { Content } from '../schema/content'
import type { Words } from '../schema/text'
import { standsOn } from '../standsOn'
import { compileDate, compileEnd } from './date'
import { shelfId } from './ids'
import { interfaceLanguages } from '../../languages/interfaceLanguages'

/** What every compiler of a part needs: the content that is fit to publish, one language, and look-ups. */
export interface Context {
  readonly content: Content
  readonly language: Language
  /** The longitude that the map is drawn round: what lies across the date line from it is turned to its side. */
  readonly middle: number
  /** A text in this language, as it is written: names, so that they can be matched. */
  readonly plain: (text: Words) => string
  /** Running text in this language, with its typography. */
  readonly prose: (text: Words) => string
  /** The texts picked so far that stand in for missing ones, each with the language it is in. */
  readonly borrowed: Readonly<Record<string, Language>>
  readonly source: (id: string) => SourceEntry
  readonly sources: (ids: readonly string[]) => readonly SourceEntry[]
  /** The name a body bears in this language; that of a state on the day. */
  readonly nameOn: (body: string, day: Day | null) => string
}

/** @throws where a source or body is unknown, which the checks rule out. */
export function contextOf(all: Content, language: Language): Context {
  const content = publishable(all)
  const [first = ''] = content.dispute.languages
  const borrowed: Record<string, Language> = {}
  const plain = (text: Words) => text[language] ?? borrow(text[first] ?? '')
  const borrow = (text: string) => {
    borrowed[text] = first
    return text
  }
  const typeset = interfaceLanguages.get(language)?.typeset ?? ((text: string) => text)
  const { parties, bodies } = content.dispute
  const names = new Map([
    ...parties.map(({ id, name }) => [id, name] as const),
    ...Object.entries(bodies).map(([id, { name }]) => [id, name] as const),
  ])
  const sourceById = new Map(content.sources.map((source) => [source.id, source]))
  const states = content.states.map((state) => ({
    party: state.party,
    first: compileEnd(state.from, 'past').first,
    end: compileEnd(state.to, 'future').first,
    short: plain(state.short),
  }))

  const at = (source: Content['sources'][number]): Pick<SourceEntry, 'url' | 'shelf'> => {
    const { url, frontPage } = source
    if (url !== null && !frontPage) return { url }
    const shelf = content.dispute.shelves.find((one) => standsOn(one, source))
    return { url: null, ...(shelf && { shelf: shelfId(shelf.id) }) }
  }
  const source = (id: string): SourceEntry => {
    const entry = sourceById.get(id)
    if (!entry) throw new Error(`unknown source ${id}`)
    return {
      id: entry.id,
      title: entry.title,
      ...(entry.publisher && { publisher: entry.publisher }),
      ...(entry.date && { date: entry.date }),
      ...at(entry),
      lang: entry.lang,
    }
  }

  return {
    content,
    language,
    middle: (content.dispute.map?.origin ?? middleOf(content.dispute.firstExtent))[0],
    plain,
    prose: (text) => (text[language] === undefined ? plain(text) : typeset(plain(text))),
    borrowed,
    source,
    sources: (ids) => ids.map(source),
    nameOn: (body, day) => {
      const state = day === null ? undefined : states.find(({ party, first, end }) => party === body && first <= day && day < end)
      const name = names.get(body)
      if (!name) throw new Error(`unknown body ${body}`)
      return state?.short ?? plain(name)
    },
  }
}

/**
 * Leaves out what was not seen in a source. A row of control stays, its day said as uncertain, or the record would have a hole;
 * so does a place, whose outline and name do not hang on it.
 */
function publishable(content: Content): Content {
  return {
    ...content,
    places: content.places.map((place) => ({
      ...place,
      figures: {
        area: place.figures.area.filter(isSeen),
        highestPoint: place.figures.highestPoint.filter(isSeen),
        population: place.figures.population.filter(isSeen),
      },
    })),
    events: inOrderOfTime(content.events.filter(isSeen)),
    boundaries: content.boundaries.filter(isSeen),
    instruments: content.instruments.filter(isSeen),
    glossary: content.glossary.filter(isSeen),
    residents: content.residents.filter(isSeen),
    distances: content.distances.filter(isSeen),
    'report-checks': content['report-checks'].filter(isSeen),
    'map-conventions': content['map-conventions'].filter(isSeen),
  }
}

/** A list of the dossier may stand in any order; everything that is read goes by time. */
function inOrderOfTime(events: Content['events']): Content['events'] {
  return events
    .map((event) => ({ event, first: compileDate(event.date).first }))
    .sort((one, other) => one.first - other.first)
    .map(({ event }) => event)
}

const isSeen = (entry: { readonly verified?: false | undefined }) => entry.verified !== false
