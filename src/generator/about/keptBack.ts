import type { KeptBack, KeptBackOf } from '../../domain/content/about'
import type { Dossier } from '../../domain/content/dossier'
import type { Content } from '../dossier/schema/content'
import type { Words } from '../dossier/schema/text'

/** What a dossier holds and does not publish, since it was not seen in a source: by the file it is in, each by its name. */
export function keptBackOf(content: Content, core: Dossier): readonly KeptBack[] {
  const [first = ''] = content.dispute.languages
  const text = (words: Words) => words[core.language] ?? words[first] ?? ''
  const named = new Map<string, string>(core.places.map(({ id, name }) => [id, name]))
  const ofPlaces = (places: readonly string[], year?: number) =>
    [places.map((id) => named.get(id) ?? id).join(', '), ...(year === undefined ? [] : [`${year}`])].join(' · ')
  const figures = content.places.flatMap(({ id, figures: { area, highestPoint, population } }) =>
    [...area, ...highestPoint, ...population].map(({ year, verified }) => ({ verified, name: ofPlaces([id], year) })),
  )
  const all: Readonly<Record<KeptBackOf, readonly string[]>> = {
    events: unseen(content.events).map(({ title }) => text(title)),
    boundaries: unseen(content.boundaries).map(({ name }) => text(name)),
    instruments: unseen(content.instruments).map(({ title }) => text(title)),
    glossary: unseen(content.glossary).map(({ term }) => text(term)),
    residents: unseen(content.residents).map(({ places, year }) => ofPlaces(places, year)),
    distances: unseen(content.distances).map(({ from, to }) => ofPlaces([from, to])),
    figures: unseen(figures).map(({ name }) => name),
    'report-checks': unseen(content['report-checks']).map(({ paragraph }) => `¶ ${paragraph}`),
    'map-conventions': unseen(content['map-conventions']).map(({ who }) => text(who)),
  }
  return (Object.entries(all) as [KeptBackOf, readonly string[]][]).flatMap(([of, names]) =>
    names.length ? [{ of, names: [...new Set(names)] }] : [],
  )
}

function unseen<Entry extends { readonly verified?: false | undefined }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ verified }) => verified === false)
}
