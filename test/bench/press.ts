import type { Browser, Page } from '@playwright/test'
import { freshPage, slowCpu, type WindowSize } from './benchBrowser'

declare global {
  /** Event Timing's own option, which TypeScript's library does not have yet. */
  interface PerformanceObserverInit {
    durationThreshold?: number
  }
  interface Window {
    /** Milliseconds from each press to the paint after it, as the Event Timing API has them. */
    presses?: number[]
  }
}

/** A page whose islands are pressed one after the other. */
export interface Pressed {
  readonly address: string
  /** Matches once its islands can be pressed. */
  readonly ready: string
  /** Selectors of what is pressed, in turn. */
  readonly targets: readonly string[]
}

/** A point of the window where a shape, or what it holds, is what a press meets: islands are not their boxes. */
function pointOn(page: Page, selector: string): Promise<readonly [x: number, y: number] | null> {
  return page.evaluate((of) => {
    const shape = [...document.querySelectorAll(of)].find((one) => one.getBoundingClientRect().width > 0)
    if (!shape) return null
    const box = shape.getBoundingClientRect()
    const steps = 24
    for (let i = 0; i < steps * steps; i++) {
      // From the middle outwards, so that no edge is met that moves away.
      const [across, down] = [(i % steps) - steps / 2, Math.floor(i / steps) - steps / 2].map((step) => 0.5 + step / steps)
      const [x, y] = [box.left + box.width * (across ?? 0), box.top + box.height * (down ?? 0)]
      if (shape.contains(document.elementFromPoint(x, y))) return [x, y] as const
    }
    return null
  }, selector)
}

/** Presses each target at a quarter of the speed: milliseconds from each press to the next paint. */
export async function pressToPaint(browser: Browser, size: WindowSize, { address, ready, targets }: Pressed): Promise<readonly number[]> {
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
  await page.locator(ready).first().waitFor()
  await slowCpu(session, 4)
  let done = 0
  for (const target of targets) {
    const at = await pointOn(page, target)
    if (!at) continue
    await page.mouse.click(...at)
    done += 1
    // The next press meets a page that has come to rest.
    await page.evaluate(
      () => new Promise((rest) => requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(rest)), { timeout: 1000 })),
    )
  }
  const presses = (await page.evaluate(() => window.presses)) ?? []
  await close()
  // Presses faster than 16 ms are not reported at all; they count as 16.
  return [...presses, ...Array.from({ length: Math.max(0, done - presses.length) }, () => 16)]
}
