import type { Page, Route } from '@playwright/test'
import type { Footprint } from '../../src/cartography/geometry'
import { shownDay } from '../../src/domain/content/event'
import { isoDay } from '../../src/domain/time/day'
import { geometryOf } from '../fixtures/geometry'
import { expect, test } from './fixtures'
import { firstSite, isLive, mapButton, openLive, placeOf, regionsOf } from './site'

const site = firstSite
const { language, t, dossier } = site

/** The smallest disputed place on the map: choosing it up close does not zoom out. */
const [smallest] = geometryOf()
  .footprints.filter((footprint) => dossier.disputed.includes(footprint.place))
  .sort((one, other) => areaOf(one) - areaOf(other))
if (!smallest) throw new Error('no disputed place is on the map')
const { id: place, name } = placeOf(site, smallest.place)
const [longitude, latitude] = smallest.inside

/** Of its bounds, in square degrees. */
function areaOf({ bounds: [west, south, east, north] }: Footprint): number {
  return (east - west) * (north - south)
}

/** What the browser itself says of a file that does not come. */
const notLoaded = /Failed to load resource/
const closeUp = `/${language}/#map=11/${latitude}/${longitude}`

const faults: readonly (readonly [string, (route: Route) => Promise<void>, string])[] = [
  ['is missing', (route) => route.fulfill({ status: 404, body: 'Not found' }), t('errorCoastline')],
  ['never arrives', (route) => route.abort(), t('errorCoastline')],
  [
    'is cut off',
    async (route) => route.fulfill({ contentType: 'application/json', body: (await (await route.fetch()).text()).slice(0, 2000) }),
    t('errorDamaged', { what: t('regionMap') }),
  ],
  [
    'is not JSON',
    (route) => route.fulfill({ contentType: 'application/json', body: '<!doctype html><p>Log in first' }),
    t('errorDamaged', { what: t('regionMap') }),
  ],
  [
    'is JSON of another shape',
    (route) => route.fulfill({ contentType: 'application/json', body: '{"outlines":[{"id":7}]}' }),
    t('errorDamaged', { what: t('regionMap') }),
  ],
]

for (const [what, breakIt, words] of faults) {
  test(`a geometry file that ${what}: the map says so, keeps the coarser coast, and recovers on retry`, async ({ page, watch }) => {
    watch.allow(notLoaded)
    await page.route('**/data/*/geometry/**', breakIt)
    await openLive(page, closeUp, site)
    const note = page.getByRole('alert')
    await expect(note).toHaveText(new RegExp(words.slice(0, 30)))
    await restWorks(page)
    await page.unroute('**/data/*/geometry/**')
    // The map may have moved meanwhile, and have asked again by itself: then there is nothing left to retry.
    await expect(async () => {
      await note
        .getByRole('button', { name: t('retry') })
        .click({ timeout: 500 })
        .catch(() => {})
      await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 500 })
    }).toPass()
  })
}

test('the map chunk that never arrives: the still map stays, the rest works, and a retry brings the live map', async ({ page, watch }) => {
  watch.allow(notLoaded)
  watch.allow(/LiveMap|dynamically imported module/)
  await page.route('**/assets/LiveMap-*.js', (route) => route.abort())
  await page.goto(`/${language}/`)
  const note = page.getByRole('alert')
  await expect(note).toContainText(t('errorGeometry'))
  await stillMapWorks(page)
  await page.unroute('**/assets/LiveMap-*.js')
  await note.getByRole('button', { name: t('retry') }).click()
  await isLive(page, site)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a map chunk that is broken: the still map stays, and the rest works', async ({ page, watch }) => {
  watch.allow(/LiveMap|dynamically imported module|SyntaxError/)
  await page.route('**/assets/LiveMap-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const LiveMap = (' }))
  await page.goto(`/${language}/`)
  await expect(page.getByRole('alert')).toContainText(t('errorGeometry'))
  await stillMapWorks(page)
})

test('a map that throws while it draws: the still map stays, and the rest works', async ({ page, watch }) => {
  watch.allow(/drawn to fail/)
  await page.route('**/assets/LiveMap-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const LiveMap = () => { throw new Error("drawn to fail") }; export { LiveMap as t, LiveMap as n }',
    }),
  )
  await page.goto(`/${language}/`)
  await expect(page.getByRole('alert')).toContainText(t('errorGeometry'))
  await stillMapWorks(page)
})

for (const [what, breakIt, isDamaged] of [
  ['is missing', (route: Route) => route.fulfill({ status: 404, body: 'Not found' }), false],
  [
    'is cut off',
    async (route: Route) => route.fulfill({ contentType: 'application/json', body: (await (await route.fetch()).text()).slice(0, 5000) }),
    true,
  ],
] as const) {
  test(`a core that ${what}: the page says so, its links go on working, and a retry brings it to life`, async ({ page, watch }) => {
    watch.allow(notLoaded)
    watch.allow(/preload/)
    await page.route(`**/core.${language}.json`, breakIt)
    await page.goto(`/${language}/`)
    const note = page.getByRole('alert')
    await expect(note).toContainText(
      t(isDamaged ? 'errorDamaged' : 'errorLoad', { what: '' })
        .trim()
        .slice(0, 25),
    )
    await expect(
      regionsOf(page, site)
        .map.getByRole('link')
        .and(page.locator(`[data-place="${place}"]`))
        .first(),
    ).toHaveAttribute('href', new RegExp(`places/${place}/$`))
    await page.unroute(`**/core.${language}.json`)
    await note.getByRole('button', { name: t('retry') }).click()
    await isLive(page, site)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('a place’s own file that is missing: the panel says so beside what it knows, and recovers on retry', async ({ page, watch }) => {
  watch.allow(notLoaded)
  await page.route(`**/${language}/places/${place}.json`, (route) => route.fulfill({ status: 503, body: '' }))
  await openLive(page, `/${language}/`, site)
  await mapButton(page, site, place).click()
  const { reader } = regionsOf(page, site)
  await expect(reader.getByRole('alert')).toContainText(t('errorLoad', { what: name }))
  await expect(reader.getByText(t('placeWhoClaims')).first()).toBeVisible()
  await page.unroute(`**/${language}/places/${place}.json`)
  await reader.getByRole('button', { name: t('retry') }).click()
  await expect(reader.getByRole('heading', { name: t('placeFigures') })).toBeVisible()
  await expect(reader.getByRole('alert')).toHaveCount(0)
})

test('with storage unavailable everything works, and a theme chosen holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await openLive(page, `/${language}/`, site)
  await restWorks(page)
  await page.getByRole('button', { name: t('moreMenu') }).click()
  await page.getByRole('radio', { name: t('themeDark'), exact: true }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

/** Choosing on the map and on the timeline goes on working. */
async function restWorks(page: Page) {
  await mapButton(page, site, place).click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${place}`)
  await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(name)
}

async function stillMapWorks(page: Page) {
  const { map, reader, timeline } = regionsOf(page, site)
  await map
    .getByRole('link')
    .and(page.locator(`[data-place="${place}"]`))
    .first()
    .click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${place}`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(name)
  const link = timeline.getByRole('link').and(page.locator('[data-event]')).filter({ visible: true }).first()
  const id = await link.getAttribute('data-event')
  await link.click()
  const event = dossier.events.find((one) => one.id === id)
  await expect(page.locator('#app')).toHaveAttribute('data-at', event ? isoDay(shownDay(event)) : '')
}
