import { expect, type Locator, type Page } from '@playwright/test'
import { counterView } from '../../src/app/counterView'
import { changesOf, stateAt } from '../../src/domain/control'
import type { Day } from '../../src/domain/time/day'
import { dayOnClock } from '../../src/domain/time/day'
import type { Dossier } from '../../src/domain/content/dossier'
import type { EventEntry } from '../../src/domain/content/event'
import type { Language, View } from '../../src/domain/content/ids'
import type { Place } from '../../src/domain/content/place'
import { languagesOf } from '../../src/generator/dossier/raw'
import { soundLanguages } from '../../src/generator/languages/checkLanguages'
import { siteLanguages } from '../../src/generator/languages/siteLanguages'
import { placeHeading } from '../../src/i18n/nouns'
import { type Translate, translator } from '../../src/i18n/translate'
import { rawDossier, realDossier } from '../fixtures/dossiers'
import { builtHeading } from './builtSite'

/** What a test knows of the site in one language: its words, and its dossier as the build compiles it. */
export interface Site {
  readonly language: Language
  readonly t: Translate
  readonly dossier: Dossier
}

const sites = new Map<Language, Site>()
const words = siteLanguages(languagesOf(rawDossier()).all, soundLanguages(rawDossier().languages)).map((language) => language.words)

export function siteIn(language: Language): Site {
  const known = sites.get(language)
  if (known) return known
  const said = words.find((one) => one.language === language)
  if (!said) throw new Error(`the site is not in ${language}`)
  const site = { language, t: translator(said), dossier: realDossier(language) }
  sites.set(language, site)
  return site
}

/** The languages of the site in the order of its dossier. */
export const allSites: readonly Language[] = words.map(({ language }) => language)

/** The site in its first language, another where there is one, and its last: for tests that need one, or any. */
export const [firstSite, secondSite, lastSite] = [0, Math.min(1, allSites.length - 1), allSites.length - 1].map((i) =>
  siteIn(allSites[i] ?? ''),
) as [Site, Site, Site]

/** The disputed place that is counted first. */
export function disputedPlace({ dossier }: Site): Place {
  return first(
    dossier.places.filter(({ id }) => id === dossier.disputed[0]),
    'disputed place',
  )
}

/** The last of the weightiest events that happened at a disputed place. */
export function disputedEvent({ dossier }: Site): EventEntry {
  const there = dossier.events.filter(({ places }) => places.some((place) => dossier.disputed.includes(place)))
  const weight = Math.min(...there.map(({ significance }) => significance))
  return first(there.filter(({ significance }) => significance === weight).toReversed(), 'event at a disputed place')
}

/** The first, the middle and the last day so far on which the state of a disputed place changed. */
export function turningDays({ dossier }: Site): readonly Day[] {
  const days = dossier.disputed.flatMap((place) => changesOf(dossier, place)).filter((day) => day <= today())
  const inOrder = [...new Set(days)].sort((a, b) => a - b)
  return inOrder.filter((_, i) => [0, Math.floor(inOrder.length / 2), inOrder.length - 1].includes(i))
}

/** The views of parties in the order in which the switch offers them. */
export function partyViews({ dossier }: Site): readonly View[] {
  return dossier.views.filter((view) => dossier.positions.some(({ id, party }) => party === true && id === view))
}

/** The first party's view, for tests of any view but the record's. */
export function partyView(site: Site): View {
  return first(partyViews(site), 'view of a party')
}

/** The view that the page sets against another. */
export function counterOf({ dossier }: Site, view: View): View {
  return counterView(dossier, view)
}

function first<T>(found: readonly T[], what: string): T {
  const [one] = found
  if (one === undefined) throw new Error(`the dossier has no ${what}`)
  return one
}

/**
 * The three regions, found by role and name as they are written: to reckon them, of all that stands on a page, takes the browser 20 milliseconds a time.
 * That they are so for a screen reader too `contract.spec.ts` holds.
 */
export function regionsOf(page: Page, { t }: Site): { readonly map: Locator; readonly timeline: Locator; readonly reader: Locator } {
  const region = (name: string) => page.locator(`main [role="region"][aria-label=${JSON.stringify(name)}]`)
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
  // The part of time that the chart shows is in no address. By tags, since roles of all that stands on a page take long to reckon.
  const whole = page.locator('#timeline button', { hasText: site.t('timelineWhole') })
  if (await whole.isVisible()) await whole.click()
  await expect(page.locator('#reader h1')).toHaveText(builtHeading(path))
}

/** Waits until the page stands still: its address, its scroll, its parts and its map are the same for a quarter of a second of frames, and nothing is on its way. */
export async function standsStill(page: Page): Promise<void> {
  await page.evaluate(
    ([looks, frames]) =>
      new Promise<void>((done) => {
        let [before, same, frame] = ['', 0, 0]
        const look = () => {
          const boxes = [...document.querySelectorAll('h1, .page section, .page p, #map [data-fill]')].map((one) => {
            const { left, top, width } = one.getBoundingClientRect()
            return [left, top, width].map(Math.round)
          })
          const moving = document.getAnimations().some(({ playState }) => playState === 'running')
          const now = [location.href, scrollX, scrollY, moving, ...boxes].join()
          same = now === before && !moving ? same + 1 : 0
          before = now
        }
        // To look at all that may move takes a good part of a frame: what has moved in between lies elsewhere afterwards.
        const next = () => {
          if (frame % frames === 0) look()
          frame += 1
          if (same >= looks) done()
          else requestAnimationFrame(next)
        }
        next()
      }),
    [3, 5] as const,
  )
}

/** Keeps a page as it is until its script, or some of it, has come: all but the scripts that stand in it wait. Returns how to let them come. */
export async function holdScripts(page: Page, held = /\/assets\/.*\.js$/): Promise<() => void> {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await page.route(held, async (route) => {
    await arrived
    await route.continue()
  })
  return arrive
}

export async function isLive(page: Page, site: Site): Promise<void> {
  await expect(page.locator('#app')).toHaveAttribute('data-view', /./)
  await expect(page.locator('html')).not.toHaveAttribute('data-pending', /.*/)
  await expect(page.locator('#map')).toHaveAttribute('data-live', '')
  for (const place of site.dossier.disputed.slice(0, 1)) await expect(page.locator(`#map button[data-place="${place}"]`)).toHaveCount(1)
}

/** A view as the switch names it. */
export function viewNamed({ dossier }: Site, view: string): string {
  const name = dossier.viewNames[view]
  if (name === undefined) throw new Error(`no view ${view}`)
  return name
}

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

/** Where something lies in the window, in CSS pixels. What is drawn anew while it is asked for has no box for a moment. */
export async function boxOf(found: Locator): Promise<Box> {
  await expect.poll(() => found.boundingBox()).not.toBeNull()
  return (await found.boundingBox()) ?? boxOf(found)
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
export function namedSubjects({ t, dossier: { places, events, positions, terms, shelves } }: Site) {
  return [
    ...places.map((place) => ({ subject: { kind: 'place', id: place.id } as const, name: placeHeading(t, place) })),
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

/** The words that some choices show, or may show, and have no room for. */
export function cutChoices(choices: Locator, which: 'shown' | 'all'): Promise<readonly string[]> {
  return choices.evaluateAll((all, which) => {
    const pen = document.createElement('canvas').getContext('2d')
    return all.flatMap((one) => {
      if (!(one instanceof HTMLSelectElement) || !pen) throw new Error('no choice, or nothing to measure with')
      const { fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(one)
      pen.font = `${fontSize} ${fontFamily}`
      const room = one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
      const words = [...(which === 'all' ? one.options : one.selectedOptions)].map(({ text }) => text)
      return words.filter((text) => pen.measureText(text).width > room)
    })
  }, which)
}
