import { expect, type Locator, type Page } from '@playwright/test'
import { stateAt } from '../../src/domain/control'
import type { Day } from '../../src/domain/time/day'
import { dayOnClock } from '../../src/domain/time/day'
import type { Dossier } from '../../src/domain/content/dossier'
import type { Language } from '../../src/domain/content/ids'
import { languages } from '../fixtures/languages'
import type { Place } from '../../src/domain/content/place'
import type { Translate } from '../../src/i18n/translate'
import { realDossier } from '../fixtures/dossiers'
import { translatorOf } from '../i18n/translators'
import { builtHeading } from './builtSite'

/** What a test knows of the site in one language: its words, and its dossier as the build compiles it. */
export interface Site {
  readonly language: Language
  readonly t: Translate
  readonly dossier: Dossier
}

const sites = new Map<Language, Site>()

export function siteIn(language: Language): Site {
  const known = sites.get(language)
  if (known) return known
  const site = { language, t: translatorOf(language), dossier: realDossier(language) }
  sites.set(language, site)
  return site
}

export const allSites: readonly Language[] = languages

/** The four of the mission. */
export const fourIslands = ['etorofu', 'kunashiri', 'shikotan', 'habomai'] as const
export const fourEvents = ['soviet-seizure-1945', 'joint-declaration-1956', 'singapore-summit-2018', 'buenos-aires-summit-2018'] as const

/** The three regions, found as a person with a screen reader finds them. */
export function regionsOf(page: Page, { t }: Site): { readonly map: Locator; readonly timeline: Locator; readonly reader: Locator } {
  const region = (name: string) => page.getByRole('main').getByRole('region', { name, exact: true })
  return { map: region(t('regionMap')), timeline: region(t('regionTimeline')), reader: region(t('regionReader')) }
}

/** Opens an address and waits until script runs the page and the live map has drawn. */
export async function openLive(page: Page, path: string, site: Site): Promise<void> {
  await page.goto(path)
  await isLive(page, site)
}

/** As Back and Forward do: another address without a load. */
export async function comeTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, path)
}

/** Walks a live page to an address that has a built page, and waits until the reader has come after. */
export async function walkTo(page: Page, path: string, site: Site): Promise<void> {
  await comeTo(page, path)
  await page.mouse.move(0, 0)
  await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(builtHeading(path))
}

export async function isLive(page: Page, site: Site): Promise<void> {
  await expect(page.locator('#app')).toHaveAttribute('data-view', /./)
  await expect(page.locator('html')).not.toHaveAttribute('data-pending', /.*/)
  for (const place of site.dossier.disputed.slice(0, 1)) await expect(mapButton(page, site, place)).toHaveCount(1)
}

/** A view as the switch names it. */
export function viewNamed({ dossier }: Site, view: string): string {
  const name = dossier.viewNames[view]
  if (name === undefined) throw new Error(`no view ${view}`)
  return name
}

/** The one control of a place in the map. */
export function mapButton(page: Page, site: Site, place: string): Locator {
  return regionsOf(page, site)
    .map.getByRole('button', { name: startsWith(placeOf(site, place).name) })
    .and(page.locator(`[data-place="${place}"]`))
}

export function startsWith(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
}

export function placeOf({ dossier }: Site, id: string): Place {
  const place = dossier.places.find((one) => one.id === id)
  if (!place) throw new Error(`no place ${id}`)
  return place
}

export function eventOf({ dossier }: Site, id: string) {
  const event = dossier.events.find((one) => one.id === id)
  if (!event) throw new Error(`no event ${id}`)
  return event
}

/** Every subject whose page is headed by its own name, and that name. */
export function namedSubjects({ places, events, positions, terms, shelves }: Dossier) {
  return [
    ...places.map(({ id, name }) => ({ subject: { kind: 'place', id } as const, name })),
    ...events.map(({ id, title }) => ({ subject: { kind: 'event', id } as const, name: title })),
    ...positions.map(({ id, name }) => ({ subject: { kind: 'position', id } as const, name })),
    ...terms.map(({ id, term }) => ({ subject: { kind: 'term', id } as const, name: term })),
    ...shelves.map(({ id, name }) => ({ subject: { kind: 'shelf', id } as const, name })),
  ]
}

/** The places that have rows in the record of who held what. */
export function recordedPlaces({ dossier }: Site): readonly Place[] {
  return dossier.places.filter(({ id }) => (dossier.control[id] ?? []).length > 0)
}

/** What the map must say of every recorded place on a day: administrator and claimants, sorted by place. */
export function saidOn(site: Site, day: Day): readonly string[] {
  return recordedPlaces(site)
    .map(({ id }) => {
      const { administrator, claimants } = stateAt(site.dossier, id, day)
      return `${id}: ${administrator}, claimed by [${claimants.join(' ')}]`
    })
    .sort()
}

export function today(): Day {
  return dayOnClock(new Date())
}

/** The path and query and fragment that the browser shows. */
export function addressShown(page: Page): string {
  const { pathname, search, hash } = new URL(page.url())
  return pathname + search + hash
}
