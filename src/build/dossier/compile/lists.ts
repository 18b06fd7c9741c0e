import type { ConventionsPage, ResidentCount, SourcesPage } from '../../../domain/detail'
import type { PlaceId, TermId } from '../../../domain/ids'
import type { Context } from './context'
import { placeId, termId } from './ids'

/** What the list pages, the charts and the search have beside the core. */
export interface Lists {
  readonly sources: SourcesPage
  readonly conventions: ConventionsPage
  /** All counts, also those taken of several places together. */
  readonly residents: readonly (ResidentCount & { readonly places: readonly PlaceId[] })[]
  readonly aliases: Aliases
}

/** Spellings by which a place or a term is found, in every language; weak ones link only with context. */
export interface Aliases {
  readonly places: readonly { readonly id: PlaceId; readonly strong: Spellings; readonly weak: Spellings; readonly ambiguous?: true }[]
  readonly terms: readonly { readonly id: TermId; readonly strong: Spellings }[]
}

export type Spellings = Readonly<Record<string, readonly string[]>>

export function compileLists({ content, prose, source }: Context): Lists {
  return {
    sources: { sources: content.sources.map(({ id, kind }) => ({ ...source(id), kind })) },
    conventions: {
      conventions: content['map-conventions'].map((convention) => ({
        id: convention.id,
        who: prose(convention.who),
        draws: prose(convention.draws),
        names: prose(convention.names),
        lesson: prose(convention.lesson),
        source: convention.source === null ? null : source(convention.source),
      })),
    },
    residents: content.residents.map((count) => ({
      places: count.places.map(placeId),
      year: count.year,
      ...(count.date && { date: count.date }),
      residents: count.residents,
      ...(count.households !== undefined && { households: count.households }),
      who: prose(count.who),
      ...(count.note && { note: prose(count.note) }),
      source: source(count.source),
    })),
    aliases: {
      places: content.places.map((place) => ({
        id: placeId(place.id),
        strong: place.aliases,
        weak: place.weakAliases,
        ...(place.ambiguous && { ambiguous: true }),
      })),
      terms: content.glossary.map((term) => ({ id: termId(term.id), strong: term.aliases })),
    },
  }
}
