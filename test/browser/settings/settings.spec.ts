import type { Page } from '@playwright/test'
import { axeFaults } from '../access/axe'
import { expect, test } from '../fixtures'
import { counterOf, disputedPlace, firstSite, mapButton, openLive, partyView, regionsOf, standsStill, walkTo } from '../site'
import { phone } from '../touch'

const site = firstSite
const { language, t } = site
const start = `/${language}/`
const place = disputedPlace(site)
const view = partyView(site)
const root = (page: Page) => page.locator('#app')
const paths = ['', `places/${place.id}/`, 'positions/', `?view=${view}&compare=${counterOf(site, view)}@today`]

test.describe('less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves on its way: map, page and colours are at once what they come to', async ({ page }) => {
    await openLive(page, start, site)
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      for (const type of ['transitionrun', 'animationstart'])
        document.addEventListener(
          type,
          ({ target }) => seen.push(`${type} ${target instanceof Element ? target.getAttribute('class') : ''}`),
          true,
        )
      document.addEventListener('scroll', () => seen.push(`scroll ${Math.round(scrollY)}`), true)
    })
    const width = async () =>
      (await regionsOf(page, site).map.locator(`[data-place="${place.id}"][data-fill]`).first().boundingBox())?.width ?? 0
    const before = await width()
    await regionsOf(page, site)
      .map.getByRole('button', { name: t('mapZoomIn'), exact: true })
      .click()
    expect((await width()) / before).toBeCloseTo(2, 0)
    await mapButton(page, site, place.id).click()
    await expect(root(page)).toHaveAttribute('data-subject', `place:${place.id}`)
    await page.getByRole('button', { name: t('swapSides') }).click()
    await regionsOf(page, site)
      .timeline.getByRole('button', { name: t('timelinePrevious') })
      .click()
    await expect(root(page)).toHaveAttribute('data-subject', /^event:/)
    await standsStill(page)
    const seen = await page.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen)
    expect(seen.filter((one) => !one.startsWith('scroll'))).toEqual([])
    // A page that glides scrolls on every frame of a third of a second.
    expect(seen.filter((one) => one.startsWith('scroll')).length).toBeLessThanOrEqual(4)
  })
})

test('more contrast: text is told from its ground as WCAG asks of the highest level, and the edge of what is pressed as it asks of any', async ({
  page,
}) => {
  test.slow()
  await page.emulateMedia({ contrast: 'more' })
  await openLive(page, start, site)
  for (const path of paths) {
    await walkTo(page, start + path, site)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ contrast: 'more', colorScheme })
      await standsStill(page)
      expect(
        await axeFaults(page, { rules: ['color-contrast-enhanced'], ...(path && { without: ['#timeline'] }) }),
        `${path} ${colorScheme}`,
      ).toEqual([])
      expect(await page.evaluate(faintEdges), `${path} ${colorScheme}`).toEqual([])
    }
  }
})

/** Edges of controls that are less than three to one from the page (WCAG 1.4.11). */
function faintEdges(): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const luminance = (colour: string) => {
    if (!canvas) return 0
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data]
      .map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = luminance(getComputedStyle(document.documentElement).backgroundColor)
  const faint = [...document.querySelectorAll('button, select, input, a')].flatMap((one) => {
    const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(one)
    if (!one.checkVisibility() || Number.parseFloat(borderTopWidth) === 0 || borderTopStyle === 'none') return []
    const [dark = 0, light = 0] = [luminance(borderTopColor), ground].sort((a, b) => a - b)
    const ratio = (light + 0.05) / (dark + 0.05)
    // An edge in the ground's own colour is a gap round what is drawn within.
    return ratio > 1.01 && ratio < 3 ? [`${one.tagName}.${one.getAttribute('class')} ${borderTopColor} ${ratio.toFixed(1)}`] : []
  })
  return [...new Set(faint)]
}

test('forced colours: what is chosen, checked, pressed and shown is told by more than a ground that the system takes away', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await openLive(page, start, site)
  for (const colorScheme of ['light', 'dark'] as const)
    await test.step(colorScheme, async () => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme })
      await walkTo(page, `${start}?view=${view}`, site)
      await standsStill(page)
      const look = (selector: string) =>
        page.evaluate((found) => {
          const one = document.querySelector(found)
          if (!one) return ''
          const inked = (style: CSSStyleDeclaration) =>
            [
              style.color,
              style.backgroundColor,
              style.borderTopColor,
              style.borderBottomColor,
              style.borderTopWidth,
              style.borderBottomWidth,
              style.outlineStyle,
              style.fontWeight,
              style.textDecorationLine,
              style.stroke,
              style.strokeWidth,
              style.fill,
              style.content,
            ].join()
          return inked(getComputedStyle(one)) + inked(getComputedStyle(one, '::before')) + inked(getComputedStyle(one, '::after'))
        }, selector)
      expect(await look('.view-choice:has(:checked)')).not.toBe(await look('.view-choice:not(:has(:checked))'))
      const tabs = '.tabs :is(a, button)'
      expect(await look(`${tabs}[aria-current]`)).not.toBe(await look(`${tabs}:not([aria-current])`))
      const words = await page.evaluate(() => {
        const { color } = getComputedStyle(document.body)
        const names = [...document.querySelectorAll('.live-map .name text, .tl-chart text')]
        return names
          .filter((one) => one.checkVisibility() && getComputedStyle(one).fill !== color && one.textContent?.trim())
          .map((one) => one.outerHTML)
      })
      expect(words).toEqual([])
      // Fills say who holds what: the system leaves drawings theirs, and each has an edge.
      const areas = await page.evaluate(() =>
        [...document.querySelectorAll('.live-map .area[data-place]')].map((one) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(one)
          return { fill, isEdged: stroke !== 'none' && stroke !== fill && Number.parseFloat(strokeWidth) > 0 }
        }),
      )
      expect(new Set(areas.map(({ fill }) => fill)).size).toBeGreaterThan(1)
      expect(areas.filter(({ isEdged }) => !isEdged)).toEqual([])
      await mapButton(page, site, place.id).click()
      await expect(root(page)).toHaveAttribute('data-subject', `place:${place.id}`)
      const ring = await page.evaluate(() => {
        const line = document.querySelector('.chosen-line')
        return line ? getComputedStyle(line).stroke : ''
      })
      expect(ring).not.toBe('')
      expect(areas.map(({ fill }) => fill)).not.toContain(ring)
      for (const button of await page.locator('.map-buttons button, .view-bar button').all()) {
        if (!(await button.isVisible())) continue
        const edged = await button.evaluate((one) => {
          const holder = one.closest('.map-buttons') ?? one
          return (
            Number.parseFloat(getComputedStyle(holder).borderTopWidth) > 0 || Number.parseFloat(getComputedStyle(one).borderTopWidth) > 0
          )
        })
        expect(edged, (await button.textContent()) ?? '').toBe(true)
      }
    })
})

test.describe('less data', () => {
  /** What a visit of the start asks for before anything is chosen, as it comes; what is chosen then has to come all the same. */
  async function visit(page: Page): Promise<readonly string[]> {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await openLive(page, start, site)
    await page.waitForLoadState('networkidle')
    return asked
  }

  async function choose(page: Page): Promise<void> {
    await mapButton(page, site, place.id).click()
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(place.name)
    await regionsOf(page, site)
      .reader.getByRole('link', { name: t('navPositions'), exact: true })
      .first()
      .click()
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(t('navPositions'))
  }

  test('what is ornament, or comes before it is asked for, is left out; what is asked for comes all the same', async ({
    browser,
    baseURL,
  }) => {
    // Two devices that keep nothing yet.
    const [plain, saving] = await Promise.all([0, 1].map(() => browser.newContext({ ...(baseURL && { baseURL }) })))
    if (!plain || !saving) throw new Error('no devices')
    await saving.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
    })
    const careful = await saving.newPage()
    const asked = await visit(careful)
    const page = await plain.newPage()
    const all = await visit(page)
    const spared = () => all.filter((path) => !asked.includes(path))
    // What comes while the page is idle comes when the machine has time.
    await expect.poll(() => spared().some((path) => /ground/.test(path))).toBe(true)
    await expect.poll(() => spared().filter((path) => /\.js$/.test(path)).length).toBeGreaterThan(1)
    await expect.poll(() => spared().length).toBeGreaterThan(4)
    await choose(careful)
    await choose(page)
    for (const context of [plain, saving]) await context.close()
  })
})

test.describe('a finger', () => {
  test.use({ ...phone, viewport: { width: 1024, height: 768 } })

  test('what is told where a pointer rests is told without one, and nothing that was tapped goes on looking pointed at', async ({
    page,
  }) => {
    await openLive(page, start, site)
    await expect(page.getByText(t('timelineWheelHint'))).toBeHidden()
    const look = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.map-buttons button')].map((one) => {
          const { backgroundColor, color } = getComputedStyle(one)
          return backgroundColor + color
        }),
      )
    const before = await look()
    await regionsOf(page, site)
      .map.getByRole('button', { name: t('mapZoomIn'), exact: true })
      .tap()
    await standsStill(page)
    expect(await look()).toEqual(before)
    await regionsOf(page, site)
      .map.getByRole('button', { name: t('mapZoomOut'), exact: true })
      .tap()
    await standsStill(page)
    await mapButton(page, site, place.id).tap()
    await expect(root(page)).toHaveAttribute('data-subject', `place:${place.id}`)
    await standsStill(page)
    await expect(page.locator('.map-tip').filter({ visible: true })).toHaveCount(0)
  })
})
