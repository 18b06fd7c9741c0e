import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { buildBarePage } from './barePage'
import { freshPage, openBrowser, serve, slowCpu, slowLine, windows } from './benchBrowser'
import { budget, figure, quantile } from './budget'
import { firstView } from './firstView'
import { realDossier } from '../fixtures/dossiers'
import { brotli } from './weight'

declare global {
  /** Event Timing's own option, which TypeScript's library does not have yet. */
  interface PerformanceObserverInit {
    durationThreshold?: number
  }
  interface Window {
    /** Milliseconds from navigation to the frame after an island first had a box in the window. */
    islandsAt?: number
    /** Milliseconds from each press to the paint after it, as the Event Timing API has them. */
    presses?: number[]
  }
}

/** The disputed places, pressed one after the other. */
const round = realDossier().disputed
const ourIslands = `[role=region][aria-label="Map"] svg [data-place="${round[0]}"]`
const bareIslands = 'path.leaflet-interactive'

type Size = (typeof windows)[keyof typeof windows]

/** Runs in the page from its first moment: watches each frame until an island is there. */
function watchIslands(selector: string) {
  const look = () => {
    const shown = [...document.querySelectorAll(selector)].some((shape) => {
      const box = shape.getBoundingClientRect()
      return box.width > 4 && box.height > 4 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight
    })
    requestAnimationFrame(
      shown
        ? () => {
            window.islandsAt = performance.now()
          }
        : look,
    )
  }
  requestAnimationFrame(look)
}

/** One cold visit on a slow machine and a slow line: milliseconds until islands are on screen. */
async function islandsOnScreen(browser: Browser, size: Size, address: string, selector: string) {
  const { page, session, close } = await freshPage(browser, size)
  await slowLine(session)
  await slowCpu(session, 4)
  await page.addInitScript(watchIslands, selector)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.islandsAt !== undefined, null, { timeout: 60_000 })
  const at = await page.evaluate(() => window.islandsAt)
  await close()
  return at ?? Number.NaN
}

/** Chooses one island after the other at 4× slowdown: milliseconds from each press to the next paint. */
async function pressToPaint(browser: Browser, size: Size, address: string, places: readonly string[]) {
  const { page, session, close } = await freshPage(browser, size)
  await page.addInitScript(() => {
    window.presses = []
    const longest = new Map<number, number>()
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!entry.interactionId) continue
        longest.set(entry.interactionId, Math.max(entry.duration, longest.get(entry.interactionId) ?? 0))
        window.presses = [...longest.values()]
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  })
  await page.goto(address)
  const map = page.getByRole('region', { name: 'Map' })
  const control = (place: string) => map.getByRole('button').and(page.locator(`[data-place="${place}"]`))
  await control(places[0] ?? '').waitFor()
  await slowCpu(session, 4)
  for (const place of places) {
    await control(place).click()
    await page.locator(`#app[data-subject="place:${place}"]`).waitFor()
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))))
  }
  const presses = (await page.evaluate(() => window.presses)) ?? []
  await close()
  // Presses faster than 16 ms are not reported at all; they count as 16.
  return [...presses, ...Array.from({ length: Math.max(0, places.length - presses.length) }, () => 16)]
}

// The bare page is served compressed, so what our first view loads is too, whether the build did that or not.
const { scripts, styles, data } = firstView('dist', 'en/index.html')
for (const file of ['en/index.html', ...scripts, ...styles, ...data]) writeFileSync(`dist/${file}.br`, brotli(readFileSync(`dist/${file}`)))

const browser = await openBrowser()
const site = await serve('dist')
const bareSite = await serve(await buildBarePage())

const milliseconds = (values: readonly number[]) => values.map((value) => Math.round(value)).join(', ')

for (const [name, size] of Object.entries(windows)) {
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < 5; run += 1) {
    ours.push(await islandsOnScreen(browser, size, `${site.origin}/en/`, ourIslands))
    bare.push(await islandsOnScreen(browser, size, `${bareSite.origin}/`, bareIslands))
  }
  console.log(`Cold visit by ${name}, 4× CPU slowdown, 1.6 Mbit/s, 150 ms`)
  figure('ours', `${milliseconds(ours)} ms`)
  figure('bare', `${milliseconds(bare)} ms`)
  budget('islands on screen, median, against the bare page', quantile(ours, 0.5) / quantile(bare, 0.5), 0.7, 'times')

  console.log(`Press an island by ${name} → next paint, 4× CPU slowdown`)
  const presses = await pressToPaint(browser, size, `${site.origin}/en/`, [...round, ...round, ...round, ...round, ...round])
  figure('worst', `${Math.max(...presses)} ms, median ${quantile(presses, 0.5)} ms`)
  budget('three of four presses', quantile(presses, 0.75), 100, 'ms')
}

await browser.close()
site.close()
bareSite.close()
