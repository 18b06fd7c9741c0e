import type { Browser } from '@playwright/test'
import { freshPage, slowCpu, slowLine, type WindowSize } from './benchBrowser'

/** What a page takes from navigation until its map is live, and two seconds more; times in milliseconds. */
export interface Visit {
  /** The frame that holds the islands. */
  readonly islands: number
  readonly live: number
  /** Sum of what each task took beyond 50 ms. */
  readonly blocked: number
  readonly longest: number
  readonly tasks: number
  /** Cumulative layout shift. */
  readonly shift: number
}

/** A page that is measured. */
export interface Measured {
  readonly address: string
  /** Matches the islands' shapes; so many must have a box in the window. */
  readonly islands: string
  readonly least: number
  /** Matches once the map is live. */
  readonly live: string
}

declare global {
  interface Window {
    measured?: { islands?: number; live?: number; tasks: number[]; shift: number }
  }
}

/** Runs in the page from its first moment. */
function watchPage({ islands, least, live }: Pick<Measured, 'islands' | 'least' | 'live'>) {
  const measured: NonNullable<Window['measured']> = { tasks: [], shift: 0 }
  window.measured = measured
  let firstPaint: number | undefined
  const observe = (type: string, take: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry)
    }).observe({ type, buffered: true })
  observe('longtask', ({ duration }) => void measured.tasks.push(duration))
  observe('layout-shift', ({ value = 0, hadRecentInput }) => {
    if (!hadRecentInput) measured.shift += value
  })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') firstPaint = startTime
  })
  const isShown = () => {
    const shown = [...document.querySelectorAll(islands)].filter((shape) => {
      const box = shape.getBoundingClientRect()
      return box.width > 2 && box.height > 2 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight
    })
    return shown.length >= least
  }
  const after = (done: (at: number) => void) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => done(performance.now())
    channel.port2.postMessage(null)
  }
  const look = () => {
    if (measured.islands === undefined && isShown()) {
      measured.islands = -1
      const isFirst = firstPaint === undefined && performance.getEntriesByName('first-contentful-paint').length === 0
      after((at) => {
        const [first] = performance.getEntriesByName('first-contentful-paint')
        measured.islands = isFirst ? (first?.startTime ?? at) : at
      })
    }
    if (measured.live === undefined && document.querySelector(live)) {
      measured.live = -1
      after((at) => {
        measured.live = at
      })
    }
    if (measured.islands === undefined || measured.live === undefined) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** One cold visit with a main thread a quarter as fast and, where asked for, on a slow line. */
export async function visit(browser: Browser, size: WindowSize, { address, ...looked }: Measured, onSlowLine: boolean): Promise<Visit> {
  const { page, session, close } = await freshPage(browser, size)
  if (onSlowLine) await slowLine(session)
  await slowCpu(session, 4)
  await page.addInitScript(watchPage, looked)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => (window.measured?.islands ?? -1) >= 0 && (window.measured?.live ?? -1) >= 0, null, { timeout: 90_000 })
  // What a page still does once its map is live is part of what it costs: two seconds of its own clock.
  await page.waitForFunction(() => performance.now() > (window.measured?.live ?? 0) + 2000, null, { timeout: 90_000 })
  const measured = await page.evaluate(() => window.measured)
  await close()
  if (!measured) throw new Error(`${address} measured nothing`)
  const { islands = Number.NaN, live = Number.NaN, tasks, shift } = measured
  return {
    islands,
    live,
    blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longest: Math.max(0, ...tasks),
    tasks: tasks.length,
    shift,
  }
}
