import { readDate } from '../time/askedDate'
import type { Dossier } from '../content/dossier'
import type { Language } from '../content/ids'
import { nearestId } from './nearest'
import {
  type Comparison,
  defaultView,
  type MapCamera,
  type Page,
  pages,
  pageOf,
  type Selection,
  type Subject,
  startSelection,
} from './selection'
import type { View } from '../content/ids'
import type { Trouble } from './trouble'

/** An address read: the selection it means, and what of it was not understood. */
export interface AddressRead {
  readonly selection: Selection
  readonly troubles: readonly Trouble[]
}

/**
 * The address of a selection below the site's base: path with a closing slash, query, fragment, as in
 * `en/places/north-island/?at=1956&view=westland#map=9.2/43.8/146.7`. Defaults are left out, parameters stand in one order.
 */
export function formatAddress(selection: Selection): string {
  return path(selection) + query(selection) + fragment(selection)
}

function path({ language, page, subject }: Selection): string {
  if (!subject) return page === 'report' ? `${language}/` : `${language}/${page}/`
  switch (subject.kind) {
    case 'paragraph':
      return `${language}/report/${subject.n}/`
    case 'step':
      return `${language}/sequences/${subject.sequence}/${subject.step}/`
    default:
      return `${language}/${pageOf(subject)}/${subject.id}/`
  }
}

function query({ subject, at, view, compare }: Selection): string {
  const parts: string[] = []
  if (at) parts.push(`at=${at.text}`)
  if (view && view !== defaultView(subject)) parts.push(`view=${view}`)
  if (compare) parts.push(`compare=${compare.view}@${compare.at ? compare.at.text : 'today'}`)
  return parts.length ? `?${parts.join('&')}` : ''
}

function fragment({ camera, anchor }: Selection): string {
  if (anchor) return `#${anchor}`
  if (!camera) return ''
  return `#map=${round(camera.zoom, 2)}/${round(camera.latitude, 4)}/${round(camera.longitude, 4)}`
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places))
}

/** Which language an address is in; `null` where its first segment names none. */
export function languageOf(address: string, languages: readonly Language[]): Language | null {
  const first = /^\/?([^/?#]*)/.exec(address)?.[1]?.toLowerCase()
  return languages.find((language) => language.toLowerCase() === first) ?? null
}

/**
 * Reads an address below the site's base, leniently: letters of either case, a missing slash, blanks and dots at the end are forgiven.
 * What names nothing known becomes a trouble, with the nearest thing there is, and the rest of the address holds.
 */
export function readAddress(address: string, dossier: Dossier): AddressRead {
  const url = new URL(address.replace(/^\/*/, ''), 'https://address.invalid/')
  const troubles: Trouble[] = []
  const segments = url.pathname.split('/').map(decode).filter(Boolean)
  const where = readPath(belowLanguage(segments, dossier.languages, troubles), dossier, troubles)
  const at = readAt(url.searchParams.get('at'), troubles)
  const view = readView(url.searchParams.get('view'), dossier, troubles)
  const selection: Selection = {
    ...startSelection(dossier.language),
    ...where,
    at,
    view: view === defaultView(where.subject) ? null : view,
    compare: readComparison(url.searchParams.get('compare'), dossier, troubles),
    ...readFragment(decode(url.hash.slice(1)), troubles),
  }
  return { selection, troubles }
}

/**
 * The path after its language. Another language than ours is a trouble and the rest holds; a path without a language is read as it stands.
 */
function belowLanguage(segments: readonly string[], languages: readonly Language[], troubles: Trouble[]): readonly string[] {
  const [first, ...rest] = segments
  if (first === undefined || languageOf(first, languages)) return rest
  if (!/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(first)) return segments
  troubles.push({ about: 'language', value: first })
  return rest
}

/** A percent sign that encodes nothing is text, not an error. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function tidy(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/(?:\.html?)?[.,;:)\]»”"']*$/, '')
}

function readPath(segments: readonly string[], dossier: Dossier, troubles: Trouble[]): { page: Page; subject: Subject | null } {
  const [first, second, third] = segments
  if (first === undefined || tidy(first) === 'index') return { page: 'report', subject: null }
  const section = tidy(first)
  if (section === 'report') return readParagraph(second, dossier, troubles)
  const page = pages.find((name) => name === section)
  if (!page) {
    troubles.push({ about: 'address', value: segments.join('/') })
    return { page: 'report', subject: null }
  }
  if (second === undefined || tidy(second) === 'index') return { page, subject: null }
  return readSubject(page, second, third, dossier, troubles)
}

function readParagraph(written: string | undefined, dossier: Dossier, troubles: Trouble[]): { page: Page; subject: Subject | null } {
  if (written === undefined) return { page: 'report', subject: null }
  const n = Number(tidy(written))
  if (dossier.report.paragraphs.some((paragraph) => paragraph.n === n)) return { page: 'report', subject: { kind: 'paragraph', n } }
  troubles.push({ about: 'paragraph', value: written })
  return { page: 'report', subject: null }
}

function readSubject(
  page: Page,
  written: string,
  step: string | undefined,
  dossier: Dossier,
  troubles: Trouble[],
): { page: Page; subject: Subject | null } {
  const known = subjectsOn(page, dossier)
  if (!known) {
    troubles.push({ about: 'address', value: `${page}/${written}` })
    return { page, subject: null }
  }
  if (page === 'sequences') return readStep(written, step, dossier, troubles)
  const id = tidy(written)
  const exact = known.subjects.find(({ key }) => key === id)
  if (exact) return { page, subject: exact.subject }
  const suggestion = nearestId(id, known.subjects)
  troubles.push({ about: known.about, value: written, ...(suggestion && { suggestion: suggestion.subject }) })
  return { page: page === 'events' ? 'events' : 'report', subject: null }
}

function readStep(
  sequenceId: string,
  stepId: string | undefined,
  dossier: Dossier,
  troubles: Trouble[],
): { page: Page; subject: Subject | null } {
  const sequence = dossier.sequences.find(({ id }) => id === tidy(sequenceId))
  const step = stepId === undefined ? sequence?.steps[0] : sequence?.steps.find(({ id }) => id === tidy(stepId))
  if (sequence && step) return { page: 'sequences', subject: { kind: 'step', sequence: sequence.id, step: step.id } }
  troubles.push({ about: 'step', value: stepId === undefined ? sequenceId : `${sequenceId}/${stepId}` })
  return { page: 'sequences', subject: null }
}

interface Findable {
  readonly key: string
  readonly names: readonly string[]
  readonly subject: Subject
}

function subjectsOn(page: Page, dossier: Dossier): { about: Trouble['about']; subjects: readonly Findable[] } | null {
  switch (page) {
    case 'places':
      return {
        about: 'place',
        subjects: dossier.places.map(({ id, name, otherName, originals }) => ({
          key: id,
          names: [name, ...(otherName ? [otherName] : []), ...Object.values(originals)],
          subject: { kind: 'place', id },
        })),
      }
    case 'events':
      return {
        about: 'event',
        subjects: dossier.events.map(({ id, title, short }) => ({ key: id, names: [title, short], subject: { kind: 'event', id } })),
      }
    case 'positions':
      return {
        about: 'position',
        subjects: dossier.positions.map(({ id, name }) => ({ key: id, names: [name], subject: { kind: 'position', id } })),
      }
    case 'terms':
      return { about: 'term', subjects: dossier.terms.map(({ id, term }) => ({ key: id, names: [term], subject: { kind: 'term', id } })) }
    case 'lines':
      return {
        about: 'line',
        subjects: dossier.boundaries.map(({ id, name }) => ({ key: id, names: [name], subject: { kind: 'line', id } })),
      }
    case 'instruments':
      return {
        about: 'instrument',
        subjects: dossier.instruments.map(({ id, title }) => ({ key: id, names: [title], subject: { kind: 'instrument', id } })),
      }
    case 'sources':
      return {
        about: 'shelf',
        subjects: dossier.shelves.map(({ id, name }) => ({ key: id, names: [name], subject: { kind: 'shelf', id } })),
      }
    case 'sequences':
      return { about: 'step', subjects: [] }
    default:
      return null
  }
}

function readAt(written: string | null, troubles: Trouble[]): Selection['at'] {
  if (written === null || written === '' || tidy(written) === 'today') return null
  const date = readDate(written)
  if (!date) troubles.push({ about: 'date', value: written })
  return date
}

function readView(written: string | null, dossier: Dossier, troubles: Trouble[]): View | null {
  if (written === null || written === '') return null
  const id = tidy(written)
  if (id === 'control') return 'control'
  const position = dossier.positions.find((known) => known.id === id)
  if (!position) troubles.push({ about: 'view', value: written })
  return position?.id ?? null
}

function readComparison(written: string | null, dossier: Dossier, troubles: Trouble[]): Comparison | null {
  if (written === null || written === '') return null
  const [viewText = '', dateText = 'today'] = written.split('@')
  const inside: Trouble[] = []
  const view = readView(viewText, dossier, inside)
  const at = readAt(dateText, inside)
  if (inside.length || !view) {
    troubles.push({ about: 'compare', value: written })
    return null
  }
  return { view, at }
}

function readFragment(text: string, troubles: Trouble[]): Pick<Selection, 'camera' | 'anchor'> {
  if (!text) return { camera: null, anchor: null }
  if (!text.startsWith('map=')) return { camera: null, anchor: text }
  const camera = readExtent(text.slice('map='.length))
  if (!camera) troubles.push({ about: 'extent', value: text })
  return { camera, anchor: null }
}

function readExtent(text: string): MapCamera | null {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const [zoom, latitude, longitude] = numbers
  if (numbers.length !== 3 || zoom === undefined || latitude === undefined || longitude === undefined) return null
  const within = zoom >= extentLimits.minZoom && zoom <= extentLimits.maxZoom && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 180
  return within ? { zoom, latitude, longitude } : null
}

/** Zooms that an address may ask for; the map keeps to the same. */
export const extentLimits = { minZoom: 3, maxZoom: 14 } as const
