import { readDate } from '../time/askedDate'
import type { Dossier } from '../content/dossier'
import type { Language } from '../content/ids'
import { addressParts } from './addressParts'
import { withoutUnseen } from '../unseen'
import { nearestId } from './nearest'
import type { Subject, SubjectKind } from '../content/subject'
import { type Page, pages } from './pages'
import { partFolder, partsOf } from './parts'
import { type Camera, type Comparison, defaultView, queryOf, type Selection, startSelection } from './selection'
import { entriesOf, findSubject, kindOnPage, pageIfUnknown, pageOf } from './subjects'
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

function path({ language, page, subject, part }: Selection): string {
  if (subject) return `${language}/${pageOf(subject)}/${subject.id}/`
  if (part !== null) return `${language}/${page}/${partFolder}/${part}/`
  return page === 'report' ? `${language}/` : `${language}/${page}/`
}

function query({ page, subject, at, view, compare, edition, query: asked }: Selection): string {
  const parts: string[] = []
  if (at) parts.push(`at=${at.text}`)
  if (view && view !== defaultView(subject)) parts.push(`view=${view}`)
  if (compare) parts.push(`compare=${compare.view}@${compare.at ? compare.at.text : 'today'}`)
  if (asked && isSearch({ page, subject })) parts.push(`q=${encodeURIComponent(asked)}`)
  if (edition !== null) parts.push(`edition=${edition}`)
  return parts.length ? `?${parts.join('&')}` : ''
}

/** The only page that can be asked for something. */
function isSearch({ page, subject }: Where): boolean {
  return page === 'search' && subject === null
}

function fragment({ camera, anchor }: Selection): string {
  if (anchor) return `#${anchor}`
  if (!camera) return ''
  const [longitude, latitude] = camera.middle
  return `#map=${round(camera.zoom, 2)}/${round(latitude, 4)}/${round(longitude, 4)}`
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
 * Reads an address below the site's base, leniently: letters of either case, a missing slash, blanks and dots at the end are forgiven. A longitude may
 * be counted past 180°, as the map does that crosses it.
 * What names nothing known becomes a trouble, with the nearest thing there is, and the rest of the address holds.
 */
export function readAddress(address: string, dossier: Dossier): AddressRead {
  const { segments, query, fragment } = addressParts(address)
  const troubles: Trouble[] = []
  const where = readPath(belowLanguage(segments, dossier.languages, troubles), dossier, troubles)
  const at = readAt(query.get('at'), troubles)
  const view = readView(query.get('view'), dossier, troubles)
  for (const value of othersIn(query, 'at')) troubles.push({ about: 'date-twice', value })
  for (const value of ['view', 'compare'].flatMap((name) => othersIn(query, name))) troubles.push({ about: 'view-twice', value })
  const selection: Selection = {
    ...startSelection(dossier.language),
    ...where,
    at,
    view: view === defaultView(where.subject) ? null : view,
    compare: readComparison(query.get('compare'), dossier, troubles),
    edition: readEdition(query.get('edition'), troubles),
    query: isSearch(where) ? queryOf(query.get('q') ?? '') : null,
    ...readFragment(fragment, troubles),
  }
  return { selection, troubles: troubles.map(inShort) }
}

/** What else an address asks for under one name: the first counts. */
function othersIn(query: URLSearchParams, name: string): readonly string[] {
  const [first, ...others] = new Set(query.getAll(name).map(tidy))
  return first === undefined ? [] : others.slice(0, 1)
}

/** What an address may say that is not understood has no end: what is printed of it has. */
function inShort(trouble: Trouble): Trouble {
  const letters = [...withoutUnseen(trouble.value.slice(0, 2 * longestPrinted))]
  return { ...trouble, value: letters.slice(0, longestPrinted).join('') + (letters.length > longestPrinted ? '…' : '') }
}

const longestPrinted = 60

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

function tidy(text: string): string {
  return withoutUnseen(text)
    .trim()
    .toLowerCase()
    .replace(/(?:\.html?)?[.,;:)\]»”"']*$/, '')
}

type Where = Pick<Selection, 'page' | 'subject'> & Partial<Pick<Selection, 'part'>>

function readPath([first, ...rest]: readonly string[], dossier: Dossier, troubles: Trouble[]): Where {
  if (first === undefined || tidy(first) === 'index') return { page: 'report', subject: null }
  const segment = tidy(first)
  const page = pages.find((name) => name === segment)
  if (!page) {
    troubles.push({ about: 'address', value: [first, ...rest].join('/') })
    return { page: 'report', subject: null }
  }
  const [second] = rest
  if (second === undefined || tidy(second) === 'index') return { page, subject: null }
  if (tidy(second) === partFolder) return { page, subject: null, part: readPart(page, rest, dossier, troubles) }
  return readSubject(page, rest, dossier, troubles)
}

/** The part of a divided list that an address names; the whole list where there is no such part. */
function readPart(page: Page, written: readonly string[], dossier: Dossier, troubles: Trouble[]): string | null {
  const [, named = '', ...further] = written.map(tidy)
  const part = partsOf(dossier, page).find((one) => one === named)
  if (named !== '' && (part === undefined || further.length > 0)) troubles.push({ about: 'address', value: [page, ...written].join('/') })
  return part ?? null
}

function readSubject(page: Page, written: readonly string[], dossier: Dossier, troubles: Trouble[]): Where {
  const kind = kindOnPage(page)
  if (!kind) {
    troubles.push({ about: 'address', value: [page, ...written].join('/') })
    return { page, subject: null }
  }
  const subject = findSubject(dossier, kind, written.map(tidy).join('/'))
  if (subject) return { page, subject }
  const suggestion = nearestSubject(dossier, kind, tidy(written[0] ?? ''))
  troubles.push({ about: kind, value: written.join('/'), ...(suggestion && { suggestion }) })
  return { page: pageIfUnknown(kind), subject: null }
}

function nearestSubject(dossier: Dossier, kind: SubjectKind, written: string): Subject | undefined {
  const named = entriesOf(dossier, kind).filter(({ names }) => names.length > 0)
  return nearestId(
    written,
    named.map(({ subject, names }) => ({ key: subject.id, names, subject })),
  )?.subject
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

/** Any number there may be: whether there is such an edition, its record says. */
function readEdition(written: string | null, troubles: Trouble[]): number | null {
  if (written === null) return null
  const number = /^\d{1,4}$/.test(written.trim()) ? Number(written) : 0
  if (number === 0) troubles.push({ about: 'edition', value: written })
  return number || null
}

function readFragment(text: string, troubles: Trouble[]): Pick<Selection, 'camera' | 'anchor'> {
  if (!text) return { camera: null, anchor: null }
  if (!/^map=/i.test(text)) return { camera: null, anchor: text }
  const camera = readCamera(text.slice('map='.length))
  if (!camera) troubles.push({ about: 'extent', value: text })
  return { camera, anchor: null }
}

function readCamera(text: string): Camera | null {
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const [zoom, latitude, longitude] = numbers
  if (numbers.length !== 3 || zoom === undefined || latitude === undefined || longitude === undefined) return null
  const within = zoom >= 0 && zoom <= closestZoom && Math.abs(latitude) <= 85 && Math.abs(longitude) <= 540
  return within ? { zoom, middle: [longitude, latitude] } : null
}

/** The largest zoom that an address may ask for. The map keeps to limits of its own. */
const closestZoom = 24
