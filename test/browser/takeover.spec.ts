import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { gazetteer } from '../../src/domain/content/gazetteer'
import type { Place } from '../../src/domain/content/place'
import { staticServer } from '../../src/generator/staticServer'
import { expect, test } from './fixtures'
import { whileServed } from './hosts/served'
import { paperHasStyle } from './pdf'
import {
  boxOf,
  disputedEvent,
  disputedPlace,
  firstSite,
  holdScripts,
  isLive,
  lastSite,
  partyView,
  regionsOf,
  secondSite,
  type Site,
} from './site'

test.use({ contextOptions: { reducedMotion: 'no-preference' } })

type Opened = readonly [Site, string]

const start: Opened = [firstSite, '']
const event: Opened = [lastSite, `events/${disputedEvent(lastSite).id}/`]
const place: Opened = [firstSite, `places/${disputedPlace(firstSite).id}/`]
const list: Opened = [firstSite, 'events/']
/** The group of most members: the map stands as far out as ever. */
const group: Opened = [firstSite, `places/${largestGroup(firstSite).id}/`]
const position: Opened = [secondSite, `positions/${partyView(secondSite)}/`]

/** Every size meets the start, every kind of page a desktop and a phone: what else differs is the length of words. */
const tried: readonly (readonly [{ width: number; height: number }, readonly Opened[]])[] = [
  [{ width: 2560, height: 1440 }, [start, place]],
  [{ width: 1440, height: 900 }, [start, list, event, place, position, group]],
  [{ width: 1024, height: 768 }, [start, position]],
  [{ width: 844, height: 390 }, [start, event]],
  [{ width: 390, height: 844 }, [start, list, event, place, position]],
  [{ width: 320, height: 640 }, [start, event]],
]

function largestGroup({ dossier }: Site): Place {
  const { descendants } = gazetteer(dossier)
  const [largest] = dossier.places.toSorted((one, other) => descendants(other.id).length - descendants(one.id).length)
  if (!largest) throw new Error('the dossier has no place')
  return largest
}

/** What frames the page: it must stand in the same place before and after, whether or not the browser counts it as a shift. */
const framed = ['.view-bar', '.map-region', '.tl', '.tl-chart'] as const

/** Where the map draws the outlines, and the page its parts: in pixels of the window, to a tenth. */
async function boxesOf(page: Page, site: Site, outlined: readonly string[]) {
  const { map } = regionsOf(page, site)
  const boxes: Record<string, readonly number[]> = {}
  const drawn = [
    ...outlined.map((place) => [place, map.locator(`[data-place="${place}"][data-fill]`).first()] as const),
    ...framed.map((part) => [part, page.locator(part).first()] as const),
  ]
  for (const [name, locator] of drawn) {
    const box = await boxOf(locator)
    boxes[name] = [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10) / 10)
  }
  return boxes
}

/** The disputed places whose outlines are drawn largest, their members among them: four at most. */
async function largestOf(page: Page, site: Site): Promise<readonly string[]> {
  const { disputed } = site.dossier
  const isOfThem = ({ id, parent, alsoIn }: Place) => [id, parent, ...alsoIn].some((one) => one && disputed.includes(one))
  const ids = site.dossier.places.filter(isOfThem).map(({ id }) => id)
  const areas = await regionsOf(page, site)
    .map.locator('[data-place][data-fill]')
    .evaluateAll((found) =>
      found.map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return [one.getAttribute('data-place') ?? '', width * height] as const
      }),
    )
  const theirs = areas.filter(([id]) => ids.some((one) => one === id))
  return theirs
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([id]) => id)
}

/** Keeps, as words, every shift of the layout that no one caused by pressing. */
function keepShifts() {
  const shifts: string[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
        value: number
        hadRecentInput: boolean
        sources: readonly { node: Node | null }[]
      }
      const nodes = sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.getAttribute('class')}` : node?.nodeName))
      if (!hadRecentInput && value > 0.001) shifts.push(`${value.toFixed(5)} ${nodes.join(' ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

for (const [viewport, paths] of tried) {
  test.describe(`${viewport.width} wide`, () => {
    test.use({ viewport })

    for (const [site, below] of paths) {
      const path = `/${site.language}/${below}`
      test(`${path}: the live map takes the place of the still one without a jump, and nothing on the page shifts`, async ({ page }) => {
        const arrive = await holdScripts(page)
        await page.addInitScript(keepShifts)
        await page.goto(path, { waitUntil: 'commit' })
        await page.waitForFunction(isReadAndStyled)
        await page.evaluate(() => document.fonts.ready)
        const outlined = await largestOf(page, site)
        expect(outlined).not.toEqual([])
        const before = await boxesOf(page, site, outlined)
        arrive()
        await isLive(page, site)
        const after = await boxesOf(page, site, outlined)
        for (const [name, box] of Object.entries(before)) {
          const apart = box.map((value, i) => Math.abs(value - (after[name]?.[i] ?? Number.NaN)))
          expect(Math.max(...apart), `${name}: ${box} became ${after[name]}`).toBeLessThanOrEqual(1.5)
        }
        await expectNoShift(page)
      })
    }
  })
}

/** Together at most as much as no one sees: 0.01 of the window, by the browser's own measure. */
async function expectNoShift(page: Page) {
  const shifts = await page.evaluate(() => (window as Window & { shifts?: readonly string[] }).shifts ?? [])
  const sum = shifts.reduce((total, shift) => total + Number.parseFloat(shift), 0)
  expect(sum, shifts.join(', ')).toBeLessThanOrEqual(0.01)
}

/** The built site on a host that holds back the end of one page, from a piece of its markup on, until it is told to send it. */
function inTwoParts(path: string, heldFrom: string, asSent = (html: string) => html) {
  const host = staticServer({ root: 'dist' })
  let sendRest = () => {}
  const server = createServer((request, response) => {
    if (request.url !== path) return void host.emit('request', request, response)
    const html = asSent(readFileSync(join('dist', path, 'index.html'), 'utf8'))
    const rest = html.indexOf(heldFrom)
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, rest))
    sendRest = () => void response.end(html.slice(rest))
  })
  return { server, send: () => sendRest() }
}

/** Whether all of a page is there, its style sheets too, which a box that is asked for does not wait for; runs in the page. */
function isReadAndStyled(): boolean {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
  return document.readyState !== 'loading' && sheets.every(({ sheet }) => sheet !== null)
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  const path = `/${firstSite.language}/places/${disputedPlace(firstSite).id}/`

  test('the word that script is late comes and goes without moving what is read', async ({ page }) => {
    const arrive = await holdScripts(page)
    await page.addInitScript(keepShifts)
    await page.goto(path, { waitUntil: 'commit' })
    await page.waitForFunction(isReadAndStyled)
    const note = page.getByRole('alert')
    // As the page does by itself once it has waited long enough.
    await page.evaluate(() => window.dispatchEvent(new Event('page-still')))
    await expect(note).toContainText(firstSite.t('pageStill'))
    const heading = regionsOf(page, firstSite).reader.getByRole('heading', { level: 1 })
    const before = await heading.boundingBox()
    arrive()
    await isLive(page, firstSite)
    await expect(note).toBeHidden()
    expect(await heading.boundingBox()).toEqual(before)
    await expectNoShift(page)
  })

  test('what is read stays where it is while the rest of the page is on its way', async ({ page, watch }) => {
    // To a browser that draws what it has.
    const { server, send } = inTwoParts(path, '<div class="plate"', (html) => html.replace(/<link rel="expect"[^>]*>/, ''))
    await whileServed(server, async (origin) => {
      watch.allow(new RegExp(`request to another origin: ${origin}`))
      await page.addInitScript(keepShifts)
      await page.goto(origin + path, { waitUntil: 'commit' })
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toBeVisible()
      await expect(page.locator('.plate')).toHaveCount(0)
      const before = await heading.boundingBox()
      send()
      await expect(regionsOf(page, firstSite).map).toBeVisible()
      await isLive(page, firstSite)
      expect(await heading.boundingBox()).toEqual(before)
    })
  })
})

test('the first frame holds the whole page, however slowly it comes', async ({ page, watch }) => {
  const path = `/${firstSite.language}/`
  const { server, send } = inTwoParts(path, '<section id="timeline"')
  await whileServed(server, async (origin) => {
    watch.allow(new RegExp(`request to another origin: ${origin}`))
    await page.addInitScript(() => {
      const seen = window as Window & { firstFrame?: boolean }
      requestAnimationFrame(() => {
        seen.firstFrame = document.getElementById('timeline') !== null
      })
    })
    await page.goto(origin + path, { waitUntil: 'commit' })
    await expect(page.locator('#map')).toBeAttached()
    // Frames that are drawn now would hold a part of it: all that they wait for is there, and what no frame waits for has come after it.
    await paperHasStyle(page)
    send()
    await isLive(page, firstSite)
    expect(await page.evaluate(() => (window as Window & { firstFrame?: boolean }).firstFrame)).toBe(true)
  })
})

test('a font that comes after the first frame is left for the next page, whatever style has come before it', async ({ page }) => {
  const [regular, bold] = ['400', '600'].map((weight) => new RegExp(`latin-${weight}-.*woff2$`)) as [RegExp, RegExp]
  let send = () => {}
  const sent = new Promise<void>((resolve) => {
    send = resolve
  })
  // A wider one, so that text which takes it is seen to move.
  await page.route(regular, async (route) => {
    await sent
    const wider = readdirSync('dist/assets').find((file) => bold.test(file)) ?? ''
    await route.fulfill({ path: join('dist/assets', wider) })
  })
  await page.goto(`/${firstSite.language}/`, { waitUntil: 'commit' })
  const sheets = () => page.locator('link[rel=stylesheet]').count()
  await page.waitForFunction(isReadAndStyled)
  const built = await sheets()
  await isLive(page, firstSite)
  await expect.poll(sheets).toBeGreaterThan(built)
  const word = regionsOf(page, firstSite).reader.locator('#p1 .mention').first()
  const before = await word.boundingBox()
  // So long Chromium remembers that it was late.
  await page.waitForFunction(() => performance.now() > 3500)
  const come = page.waitForResponse(regular)
  send()
  await (await come).finished()
  await page.evaluate(() => document.fonts.ready)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const after = await word.boundingBox()
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
})

test('a font that comes late takes none away that the first frame had', async ({ page }) => {
  await page.addInitScript(keepShifts)
  const regular = page.waitForResponse(/latin-400-.*woff2$/)
  const sendBold = await holdScripts(page, /latin-600-.*woff2$/)
  const sendStyle = await holdScripts(page, /\/assets\/.*\.css$/)
  await page.goto(`/${firstSite.language}/`, { waitUntil: 'commit' })
  await (await regular).finished()
  sendStyle()
  await isLive(page, firstSite)
  sendBold()
  await page.evaluate(() => document.fonts.ready)
  await expectNoShift(page)
})

for (const [address, drawnAnew] of [
  ['', false],
  ['?at=1940', true],
] as const) {
  test(`the map that was built ${drawnAnew ? 'is drawn for another date' : 'is left as it stands'} until the live one takes its place`, async ({
    page,
    watch,
  }) => {
    watch.allow(/Failed to load resource|dynamically imported/)
    const arrive = await holdScripts(page)
    await page.route(/\/assets\/LiveMap.*\.js$/, (route) => route.abort())
    await page.goto(`/${firstSite.language}/${address}`, { waitUntil: 'commit' })
    const still = regionsOf(page, firstSite).map.locator('.still-map')
    await still.evaluate((map) => map.setAttribute('data-built', ''))
    arrive()
    await expect(page.getByRole('alert')).toContainText(firstSite.t('errorGeometry'))
    await expect(page.locator('#app')).toHaveAttribute('data-view', 'control')
    await expect(page.locator('.still-map[data-built]')).toHaveCount(drawnAnew ? 0 : 1)
    await expect(still).toHaveCount(1)
  })
}

test('a place that is chosen before the live map has come is seen on the still one', async ({ page }) => {
  const arrive = await holdScripts(page, /\/assets\/LiveMap.*\.js$/)
  const { id } = disputedPlace(firstSite)
  await page.goto(`/${firstSite.language}/`)
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'control')
  const { map } = regionsOf(page, firstSite)
  const still = map.locator('.still-map')
  const zoom = (await still.getAttribute('data-zoom')) ?? ''
  await map
    .getByRole('link')
    .and(page.locator(`[data-place="${id}"]`))
    .first()
    .click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `place:${id}`)
  await expect(still).not.toHaveAttribute('data-zoom', zoom)
  arrive()
  await isLive(page, firstSite)
  await expect(still).toHaveCount(0)
})
