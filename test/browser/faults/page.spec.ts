import { join } from 'node:path'
import type { Footprint } from '../../../src/cartography/geometry'
import { geometryOf } from '../../fixtures/geometry'
import { faults } from './faults'
import { disputedPlace, firstSite, isLive, mapButton, openLive, regionsOf, secondSite } from '../site'
import { builtHeading } from '../builtSite'
import { expect, test } from '../fixtures'

const site = firstSite
const { language, t } = site
const place = disputedPlace(site)
const start = `/${language}/`

/** The smallest disputed place on the map: its own outline is fetched up close. */
const smallest = () =>
  geometryOf()
    .footprints.filter((footprint) => site.dossier.disputed.includes(footprint.place))
    .sort((one, other) => areaOf(one) - areaOf(other))[0]

/** Of its bounds, in square degrees. */
function areaOf({ bounds: [west, south, east, north] }: Footprint): number {
  return (east - west) * (north - south)
}

test('outlines that do not come, or are none: the map says so, keeps the coarser coast, and recovers', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/)
  const [longitude, latitude] = smallest()?.inside ?? [0, 0]
  for (const { name, answer } of faults.filter(({ name }) => ['is missing', 'arrives in half', 'is of another edition'].includes(name))) {
    await page.route('**/data/*/geometry/**', (route) => answer(route, join('dist', new URL(route.request().url()).pathname)))
    await page.goto('about:blank')
    await openLive(page, `${start}#map=11/${latitude}/${longitude}`, site)
    const note = page.getByRole('alert')
    await expect(note, name).toContainText(t('errorCoastline'))
    await page.unrouteAll()
    // The map may have moved meanwhile, and have asked again by itself: then there is nothing left to retry.
    await expect(async () => {
      await note
        .getByRole('button', { name: t('retry') })
        .click({ timeout: 500 })
        .catch(() => {})
      await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 500 })
    }).toPass()
  }
})

test('a map that throws while it draws: the still map stays, and the rest works', async ({ page, watch }) => {
  watch.allow(/drawn to fail/)
  await page.route('**/assets/LiveMap-*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'export const LiveMap = () => { throw new Error("drawn to fail") }; export { LiveMap as t, LiveMap as n }',
    }),
  )
  await page.goto(start)
  await expect(page.getByRole('alert')).toContainText(t('errorGeometry'))
  const { map, reader } = regionsOf(page, site)
  await map
    .getByRole('link')
    .and(page.locator(`[data-place="${place.id}"]`))
    .first()
    .click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(place.name)
})

test('without its style the page stays as it was built and says so; once that is there, it comes alive', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|style of the page/)
  for (const { name, answer } of faults.filter(({ name }) => ['is missing', 'arrives in half'].includes(name))) {
    await page.route('**/assets/index-*.css', (route) => answer(route, join('dist', new URL(route.request().url()).pathname)))
    await page.goto(`${start}places/${place.id}/`)
    const note = page.getByRole('alert').filter({ hasText: t('pageStill') })
    await expect(note, name).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page.locator('#app[data-view]'), name).toHaveCount(0)
    await page.unrouteAll()
    await note.getByRole('button', { name: t('retry') }).click()
    await isLive(page, site)
  }
})

test('without the choices of two maps the bar is as high as ever, both maps are drawn, and it is said; then the choices come', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource|could not be had|dynamically imported/)
  await openLive(page, start, site)
  const bar = page.getByRole('button', { name: t('swapSides') })
  const height = () => bar.evaluate((button) => button.parentElement?.offsetHeight)
  const before = await height()
  const choices = '**/assets/CompareSides-*.js'
  await page.route(choices, (route) => route.abort())
  await openLive(page, `${start}?compare=control@1940`, site)
  const note = page.getByRole('alert')
  await expect(note).toContainText(t('errorPart'))
  expect(await height()).toBe(before)
  await expect(page.getByRole('button', { name: t('compareClose') })).toBeVisible()
  await page.unroute(choices)
  await note.getByRole('button', { name: t('retry') }).click()
  await expect(page.getByRole('group', { name: t('compareRight') })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a page that breaks as a whole is the built one again, with its links, and says which date it shows', async ({ page, watch }) => {
  watch.allow(/emptyPages|null/)
  const core = `**/core.${language}.json`
  await page.route(core, async (route) => {
    const file = await (await route.fetch()).json()
    await route.fulfill({ json: { ...file, value: { ...file.value, emptyPages: null } } })
  })
  await page.goto(`${start}?at=1950`)
  await expect(page.getByRole('alert')).toContainText(t('pageStill'))
  await expect(page.getByRole('alert')).toContainText(t('pageStillAsked', { date: t('today').toLocaleLowerCase(t.locale) }))
  await expect(page.locator('html')).not.toHaveAttribute('data-pending', /.*/)
  const { map, reader } = regionsOf(page, site)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(builtHeading(start))
  await page.unroute(core)
  await map
    .getByRole('link')
    .and(page.locator(`[data-place="${place.id}"]`))
    .first()
    .click()
  await isLive(page, site)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(place.name)
})

test('on a page that is not found trying again helps as well', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|could not be had/)
  const words = `**/messages.${language}.json`
  await page.route(words, (route) => route.abort())
  await page.goto(`${start}nothing/here/`)
  const note = page.getByRole('alert')
  await expect(note).toContainText(t('pageStill'))
  await page.unroute(words)
  await note
    .getByRole('button', { name: t('retry') })
    .first()
    .click()
  await isLive(page, site)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

const hasTwoLanguages = secondSite.language !== language
if (hasTwoLanguages)
  test('without a line a link to another language is not followed: the page says so, stays, and follows it once there is a line', async ({
    page,
    context,
    watch,
  }) => {
    // A part of the page may not have come yet when the line goes.
    watch.allow(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Unable to preload|dynamically imported/)
    await openLive(page, `${start}?at=1950`, site)
    const other = page.getByRole('navigation', { name: t('language') }).locator(`[data-language="${secondSite.language}"]`)
    await context.setOffline(true)
    await other.click()
    await expect(page.getByRole('alert')).toContainText(t('errorUnreached'))
    await mapButton(page, site, place.id).click()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${place.id}`)
    await context.setOffline(false)
    await other.click()
    await expect(page).toHaveURL(new RegExp(`/${secondSite.language}/places/${place.id}/\\?at=1950`))
  })

for (const [lacking, remove] of [
  ['media queries that tell of a change', () => Object.defineProperty(window, 'matchMedia', { value: () => ({ matches: false }) })],
  ['ResizeObserver', () => Reflect.deleteProperty(window, 'ResizeObserver')],
  ['popovers', () => Reflect.deleteProperty(HTMLElement.prototype, 'popover')],
] as const) {
  test(`a browser without ${lacking} keeps the built page, says why, and nothing throws`, async ({ page, watch }) => {
    watch.allow(/preloaded using link preload/)
    await page.addInitScript(remove)
    await page.goto(`${start}?at=1950`)
    await expect(page.getByRole('alert')).toContainText(t('pageOldBrowser'))
    await expect(page.locator('html')).not.toHaveAttribute('data-pending', /.*/)
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(builtHeading(start))
    await expect(regionsOf(page, site).map.getByRole('link').first()).toBeVisible()
  })
}

test('with storage unavailable everything works, and a theme chosen holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  })
  await openLive(page, start, site)
  await mapButton(page, site, place.id).click()
  await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(place.name)
  await page.getByRole('button', { name: t('moreMenu') }).click()
  await page.getByRole('radio', { name: t('themeDark'), exact: true }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
