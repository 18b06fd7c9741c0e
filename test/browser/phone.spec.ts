import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import {
  boxOf,
  allSites,
  comeTo,
  disputedPlace,
  eventOf,
  firstSite,
  lastSite,
  mapButton,
  openLive,
  placeOf,
  regionsOf,
  secondSite,
  siteIn,
  standsStill,
  startsWith,
} from './site'
import { openChart, phone, pinch } from './touch'

const site = firstSite
const { language, t, dossier } = site
const root = (page: Page) => page.locator('#app')
const start = `/${language}/`
const place = disputedPlace(site)
const card = (page: Page) => page.getByRole('complementary').and(page.locator('.chosen-card'))
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** Puts a paragraph where one reads it, at once. */
async function read(page: Page, n: number) {
  await page.locator(`#p${n}`).evaluate((paragraph) => paragraph.scrollIntoView({ block: 'start', behavior: 'instant' }))
}

/** Taps the beginning of a word, wherever its line breaks, without the scroll that a test's own tap begins with. */
async function tapWord(page: Page, word: ReturnType<Page['locator']>) {
  const [x, y] = await word.evaluate((element) => {
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect()
    return [box.left + Math.min(12, box.width / 2), box.top + box.height / 2] as const
  })
  await page.touchscreen.tap(x, y)
}

/** How much of the window's height shows what: shares of it, and whether the sentence is seen whole. */
async function seenOf(page: Page) {
  return page.evaluate(() => {
    const visible = (selector: string) => {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      return box ? Math.max(0, Math.min(innerHeight, box.bottom) - Math.max(0, box.top)) / box.height : 0
    }
    const strip = document.querySelector('.tl')?.getBoundingClientRect()
    return {
      map: visible('.map-region'),
      sentence: visible('.cartouche-sentence'),
      strip: visible('.tl'),
      stripHeight: strip?.height ?? 0,
      text: (innerHeight - (strip?.bottom ?? 0)) / innerHeight,
    }
  })
}

for (const [width, height, shown] of [
  [390, 844, firstSite],
  [360, 740, secondSite],
  [320, 640, lastSite],
  [768, 1024, firstSite],
] as const)
  test.describe(`${width} × ${height}, in ${shown.language}`, () => {
    const { dossier: its, t: say } = shown
    const home = `/${shown.language}/`
    // One page walks through them all.
    test.describe.configure({ mode: 'default' })
    test.use({ ...phone, viewport: { width, height } })

    test('with any paragraph in view map, sentence and strip are in view, and near half of the window is text', async ({ walk }) => {
      const page = await walk(home, shown)
      for (const { n } of its.report.paragraphs) {
        await read(page, n)
        const seen = await seenOf(page)
        expect(seen.map, `${n}: map`).toBeGreaterThanOrEqual(1 / 3)
        expect(seen.sentence, `${n}: sentence`).toBeGreaterThanOrEqual(0.99)
        expect(seen.strip, `${n}: strip`).toBeGreaterThanOrEqual(0.99)
        expect(seen.stripHeight).toBeLessThanOrEqual(62)
        expect(seen.text, `${n}: text`).toBeGreaterThanOrEqual(0.45)
      }
    })

    test('a tapped word lights on map and strip, a card names it, and the text stays where it is', async ({ walk }) => {
      const page = await walk(home, shown)
      // The sizes take the paragraphs in turn.
      const paragraphs = its.report.paragraphs.filter((_, i) => i % 4 === [320, 360, 390, 768].indexOf(width))
      const tops = () => page.locator('.paragraph > p').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
      for (const { n } of paragraphs)
        for (const kind of ['place', 'event'] as const) {
          const word = page.locator(`#p${n} .mention.${kind}`).first()
          if ((await word.count()) === 0) continue
          await read(page, n)
          const before = await tops()
          const id = await word.getAttribute(`data-${kind}`)
          await tapWord(page, word)
          await expect(root(page)).toHaveAttribute('data-subject', `${kind}:${id}`)
          await expect(card(page)).toBeVisible()
          await expect(word).toHaveAttribute('aria-current', 'true')
          await standsStill(page)
          const moved = (await tops()).map((top, i) => Math.abs(top - (before[i] ?? 0)))
          expect(Math.max(...moved), `${n}, ${kind}`).toBeLessThanOrEqual(8)
          await card(page)
            .getByRole('button', { name: say('close'), exact: true })
            .tap()
          await expect(card(page)).toHaveCount(0)
          const back = (await tops()).map((top, i) => Math.abs(top - (before[i] ?? 0)))
          expect(Math.max(...back), `${n}, ${kind}, let go`).toBeLessThanOrEqual(8)
        }
    })

    test('nothing that the address names, or a key comes to, lies under what stays in sight', async ({ walk }) => {
      const page = await walk(home, shown)
      for (const { n } of its.report.paragraphs) {
        await comeTo(page, `${home}report/${n}/`)
        await expect.poll(() => isClear(page, `#p${n} a`)).toBe(true)
      }
      await comeTo(page, home)
      await page.locator('.headline').evaluate((headline) => headline.scrollIntoView({ block: 'start', behavior: 'instant' }))
      await page.locator('.phrases a').first().focus()
      for (let i = 0; i < 40; i++) {
        await page.keyboard.press('Tab')
        expect(await isClear(page, ':focus'), `after ${i} times Tab`).toBe(true)
      }
      for (let i = 0; i < 20; i++) {
        await page.keyboard.press('Shift+Tab')
        expect(await isClear(page, ':focus'), `back ${i}`).toBe(true)
      }
    })
  })

/** Whether the first line of an element can be seen and pressed. */
async function isClear(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((found) => {
    const element = document.querySelector(found)
    const box = element?.getClientRects()[0]
    if (!element || !box) return false
    const hit = document.elementFromPoint(box.left + Math.min(6, box.width / 2), box.top + box.height / 2)
    return hit !== null && (element.contains(hit) || hit.contains(element)) && hit !== document.body
  }, selector)
}

test.describe('on a phone', () => {
  test.use(phone)

  test('two maps that are opened while one reads far below them come into view, and Back leads to where one read', async ({ page }) => {
    await openLive(page, `${start}places/${place.id}/`, site)
    const { map } = regionsOf(page, site)
    const below = regionsOf(page, site).reader.getByRole('heading').nth(4)
    await below.evaluate((heading) => heading.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const before = await scrolled(page)
    expect(before).toBeGreaterThan(400)
    await page.getByRole('button', { name: t('compare'), exact: true }).tap()
    await expect(page.getByRole('group', { name: t('compareRight') })).toBeInViewport({ ratio: 1 })
    await expect(map.getByRole('slider')).toBeVisible()
    await expect(map).toBeInViewport({ ratio: 0.9 })
    await page.goBack()
    await expect(page.getByRole('group', { name: t('compareRight') })).toHaveCount(0)
    await expect.poll(() => scrolled(page)).toBe(before)
  })

  test('the card says who administers and who claims; more opens the panel at its name, and Back leads to the sentence', async ({
    page,
  }) => {
    await openLive(page, start, site)
    const last = dossier.report.paragraphs.at(-1)?.n ?? 1
    await read(page, last)
    const at = await scrolled(page)
    const word = page.locator(`#p${last} .mention.place`).last()
    const id = (await word.getAttribute('data-place')) ?? ''
    await tapWord(page, word)
    await expect(card(page).getByRole('heading')).toContainText(placeOf(site, id).name)
    await card(page)
      .getByRole('button', { name: startsWith(t('cardMore')) })
      .tap()
    await expect(card(page)).toHaveCount(0)
    const name = regionsOf(page, site).reader.getByRole('heading', { level: 1 })
    await expect(name).toHaveText(placeOf(site, id).name)
    await expect.poll(() => isClear(page, 'h1')).toBe(true)
    await page.goBack()
    await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
    await expect.poll(async () => Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(8)
    // The way back that the panel itself offers leads to the same place.
    await tapWord(page, word)
    await card(page)
      .getByRole('button', { name: startsWith(t('cardMore')) })
      .tap()
    await expect(name).toHaveText(placeOf(site, id).name)
    await regionsOf(page, site)
      .reader.locator('.panel')
      .getByRole('link', { name: t('navToReport') })
      .tap()
    await expect(page.locator('.panel')).toHaveCount(0)
    await expect.poll(async () => Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(8)
  })

  test('a tap on an island gives the same card, and Back lets go of it; a page opened cold is open', async ({ page }) => {
    await openLive(page, start, site)
    await read(page, 3)
    const at = await scrolled(page)
    const box = await boxOf(mapButton(page, site, place.id))
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
    await expect(card(page).getByRole('heading')).toContainText(place.name)
    await expect.poll(async () => Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(8)
    await page.goBack()
    await expect(card(page)).toHaveCount(0)
    await expect.poll(async () => Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(8)
    await page.goForward()
    await expect(card(page).getByRole('heading')).toContainText(place.name)
    await page.reload()
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(place.name)
    await expect(card(page)).toHaveCount(0)
  })

  test('a card of an event goes when another date is dragged to', async ({ page }) => {
    await openLive(page, start, site)
    const word = page.locator('.paragraph .mention.event').first()
    await word.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await tapWord(page, word)
    await expect(card(page)).toBeVisible()
    const knob = await boxOf(regionsOf(page, site).timeline.getByRole('slider'))
    const [x, y] = [knob.x + knob.width / 2, knob.y + knob.height / 2]
    const session = await page.context().newCDPSession(page)
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
    for (const by of [10, 30, 60]) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x - by, y }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page).toHaveURL(/at=/)
    await expect(card(page)).toHaveCount(0)
  })

  test('one finger on the map scrolls the page, and is told once that two move the map, which they do', async ({ page }) => {
    await openLive(page, start, site)
    const hint = page.getByText(t('hintTwoFingers'))
    const map = await boxOf(regionsOf(page, site).map)
    const [x, y] = [map.x + map.width * 0.7, map.y + map.height * 0.6]
    const session = await page.context().newCDPSession(page)
    const swipe = async (fingers: (by: number) => { x: number; y: number; id: number }[]) => {
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) })
      for (let by = 10; by <= 120; by += 10) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(by) })
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await swipe((by) => [{ x, y: y - by, id: 1 }])
    await expect.poll(() => scrolled(page)).toBeGreaterThan(40)
    await expect(hint).toBeVisible()
    await expect(page).not.toHaveURL(/#map=/)
    await expect(hint).toHaveCount(0, { timeout: 8000 })
    await swipe((by) => [{ x: x - by / 2, y: y - 40, id: 1 }])
    await expect(hint).toHaveCount(0)
    await expect(page).not.toHaveURL(/#map=/)
    await swipe((by) => [
      { x: x - 40 - by / 2, y: y - 40, id: 1 },
      { x: x + 40 - by / 2, y: y - 40, id: 2 },
    ])
    await expect(page).toHaveURL(/#map=/)
    await expect(root(page)).not.toHaveAttribute('data-subject', /.*/)
    await pinch(page, [x, y - 60], 30, 70)
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(1)
  })

  test('the chart opens over all of the page, which stays where it is; Close, Escape and Back fold it', async ({ page }) => {
    await openLive(page, start, site)
    await read(page, 3)
    const at = await scrolled(page)
    const { timeline } = regionsOf(page, site)
    const close = timeline.getByRole('button', { name: t('close'), exact: true })
    for (const fold of [() => close.tap(), () => page.keyboard.press('Escape'), () => page.goBack()]) {
      await openChart(page, site)
      expect(await boxOf(timeline)).toEqual({ x: 0, y: 0, width: 390, height: 844 })
      for (const id of dossier.disputed.slice(0, 4))
        await expect(timeline.getByText(placeOf(site, id).name, { exact: true }).first()).toBeVisible()
      await expect(timeline.getByText(t('today'), { exact: true }).first()).toBeVisible()
      const next = await boxOf(timeline.getByRole('button', { name: t('timelineNext') }))
      expect(Math.min(next.width, next.height)).toBeGreaterThanOrEqual(44)
      await page.mouse.wheel(0, 600)
      await fold()
      await expect(close).toHaveCount(0)
      expect(Math.abs((await scrolled(page)) - at)).toBeLessThanOrEqual(1)
    }
    await expect(timeline.getByRole('slider')).toBeFocused()
    // An event that is chosen there is read from there.
    await openChart(page, site)
    await timeline.getByRole('button', { name: t('timelinePrevious') }).tap()
    const id = /^event:(.*)/.exec((await root(page).getAttribute('data-subject')) ?? '')?.[1] ?? ''
    await timeline.getByRole('link', { name: eventOf(site, id).title, exact: true }).tap()
    await expect(close).toHaveCount(0)
    await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(eventOf(site, id).title)
    await expect.poll(() => isClear(page, 'h1')).toBe(true)
    await comeTo(page, start)
    await openChart(page, site)
    await page.setViewportSize({ width: 844, height: 390 })
    const hit = await close.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return button.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    expect(hit).toBe(true)
  })
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
])
  test.describe(`${viewport.width} wide, touched`, () => {
    test.use({ ...phone, viewport })

    test('every control in sight is 44 px each way, or 24 px and as far from the next', async ({ walk }) => {
      const small = new Set<string>()
      for (const below of ['', `places/${place.id}/`, 'events/', 'sources/', 'questions/', 'search/']) {
        const page = await walk(`${start}${below}`, site)
        for (let screen = 0; screen < 4; screen++) {
          for (const one of await page.evaluate(smallTargets)) small.add(`${below}: ${one}`)
          await page.evaluate(() => scrollBy({ top: innerHeight / 2.5, behavior: 'instant' }))
        }
      }
      expect([...small]).toEqual([])
    })
  })

/** Controls in sight that a finger may miss: neither 44 px each way, nor 24 px with no other within 12 px of the middle (WCAG 2.5.8). Words in text are left out. */
function smallTargets(): string[] {
  const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)
  const isInText = (one: Element) => one.matches('a') && getComputedStyle(one).display === 'inline' && !one.closest('nav, svg')
  const targets = [...document.querySelectorAll('a[href], button, summary, select, input, [role="slider"]')].flatMap((one) => {
    const box = (one.closest('label') ?? one).getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const hit = document.elementFromPoint(x, y)
    const isHit = hit !== null && (one.contains(hit) || one.closest('label')?.contains(hit))
    return isHit && !isInText(one) ? [{ one, box, x, y }] : []
  })
  // What scrolls passes under what stays at the edge, and is as near to it as may be for a moment.
  const pinnedBy = (one: Element): Element | null => {
    if (['sticky', 'fixed'].includes(getComputedStyle(one).position)) return one
    return one.parentElement && pinnedBy(one.parentElement)
  }
  return targets.flatMap(({ one, box, x, y }) => {
    if (box.width >= 44 && box.height >= 44) return []
    const near = targets.find(
      ({ one: other, box: its }) =>
        other !== one &&
        pinnedBy(other) === pinnedBy(one) &&
        Math.hypot(Math.max(its.left - x, 0, x - its.right), Math.max(its.top - y, 0, y - its.bottom)) < 12,
    )
    if (Math.min(box.width, box.height) >= 24 && !near) return []
    const size = `${Math.round(box.width)}×${Math.round(box.height)}`
    return [
      `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} “${nameOf(one)}” ${size}${near ? ` by “${nameOf(near.one)}”` : ''}`,
    ]
  })
}

test.describe('on small screens', () => {
  const sizes = [
    { width: 360, height: 740 },
    { width: 375, height: 667 },
    { width: 390, height: 740 },
    { width: 844, height: 390 },
    { width: 320, height: 640 },
  ] as const
  // The size in which a page that is walked is left is the one in which it is begun.
  test.use({ viewport: sizes[4] })

  for (const site of allSites.map(siteIn))
    test(`in ${site.language} no page is wider than the window, and the menu of choices is whole`, async ({ walk }) => {
      for (const [n, below] of ['', 'events/', 'positions/', 'sources/', 'instruments/'].entries()) {
        const page = await walk(`/${site.language}/${below}`, site)
        // Every page in the least of them, the start in all, the others take the rest in turn.
        for (const size of sizes.filter((_, i) => n === 0 || i === 4 || i === n - 1)) {
          await page.setViewportSize(size)
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${below} at ${size.width}`).toBe(size.width)
          await page.evaluate(() => window.scrollTo(0, 0))
          await expect(page.getByRole('button', { name: site.t('moreMenu') })).toBeInViewport({ ratio: 0.99 })
        }
      }
    })
})
