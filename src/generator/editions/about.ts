import { pageOfKind } from '../../domain/address/subjects'
import type { SubjectKind } from '../../domain/content/subject'
import { isObject } from '../dossier/isObject'
import type { DossierState } from './state'

/** Files whose entries are subjects of a kind. */
const kinds: Readonly<Record<string, SubjectKind>> = {
  places: 'place',
  events: 'event',
  positions: 'position',
  boundaries: 'line',
  instruments: 'instrument',
  glossary: 'term',
  questions: 'question',
}

/** The pages that say what stands in an entry: keys of subjects, `event:border-treaty`, and segments of lists, `events`; its own page first. */
export function pagesAbout(key: string, entry: unknown): readonly string[] {
  const [file = '', id = ''] = key.split('/')
  const kind = kinds[file]
  if (kind) return [`${kind}:${id}`, pageOfKind(kind)]
  const places = isObject(entry) ? [entry.place, ...listOf(entry.places), entry.from, entry.to] : []
  const ofPlaces = places.flatMap((place) => (typeof place === 'string' && !/^\d/.test(place) ? [`place:${place}`] : []))
  switch (file) {
    case 'control':
      // The start page has the map.
      return [...ofPlaces, 'report']
    case 'residents':
    case 'distances':
      return ofPlaces
    case 'report-checks':
      return isObject(entry) ? [`paragraph:${entry.paragraph}`, 'report'] : ['report']
    case 'article':
      return /^p\d+$/.test(id) ? [`paragraph:${id.slice(1)}`, 'report'] : ['report']
    case 'sequences':
      return [
        'sequences',
        ...(isObject(entry) ? listOf(entry.steps) : []).flatMap((step) => (isObject(step) ? [`step:${id}/${step.id}`] : [])),
      ]
    case 'map-conventions':
      return ['names']
    case 'sources':
      return ['sources']
    case 'dispute':
      return ['report']
    default:
      return []
  }
}

/** The pages of every entry that rests on a source, by the id of the source. */
export function pagesBySource(state: DossierState): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, Set<string>>()
  for (const [key, entry] of state) {
    for (const source of sourcesIn(entry)) {
      const known = pages.get(source) ?? new Set()
      for (const page of pagesAbout(key, entry)) known.add(page)
      pages.set(source, known)
    }
  }
  return new Map([...pages].map(([source, all]) => [source, [...all].filter((page) => page.includes(':'))]))
}

/** Ids of the sources that an entry names, anywhere in it. */
function sourcesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, inside]) => {
    if (key !== 'source' && key !== 'sources') return sourcesIn(inside)
    return listOf(inside).filter((id) => typeof id === 'string')
  })
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}
