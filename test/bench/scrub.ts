import { setInterval } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { freshPage, openBrowser, serve, slowCpu } from './benchBrowser'
import { realDossier } from '../fixtures/dossiers'
import { budget, figure } from './budget'

declare global {
  interface Window {
    /** Times of the frames drawn while the playhead was dragged, in milliseconds. */
    frameTimes?: number[]
  }
}

const moves = 400
const pace = 8 // milliseconds between two moves of the pointer, as a mouse of 125 Hz sends them

/** Drags the playhead from the right end of the timeline to the left and back; times of the frames meanwhile. */
async function dragAcross(browser: Browser, address: string, slowdown: number) {
  const { page, session, close } = await freshPage(browser)
  await page.goto(address)
  const timeline = page.getByRole('region', { name: 'Timeline' })
  const playhead = timeline.getByRole('slider', { name: 'Date', exact: true })
  await playhead.waitFor()
  await page
    .getByRole('button')
    .and(page.locator(`[data-place="${realDossier().disputed[0]}"]`))
    .waitFor()
  const [handle, whole] = [await playhead.boundingBox(), await timeline.boundingBox()]
  if (!handle || !whole) throw new Error('playhead or timeline is not on the page')
  const y = handle.y + handle.height / 2
  const right = handle.x + handle.width / 2
  const left = whole.x + whole.width * 0.15
  await slowCpu(session, slowdown)
  await page.mouse.move(right, y)
  await page.mouse.down()
  await page.evaluate(() => {
    window.frameTimes = []
    const frame = (at: number) => {
      window.frameTimes?.push(at)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
  const before = await playhead.getAttribute('aria-valuetext')
  const sent: Promise<void>[] = []
  let step = 0
  for await (const _ of setInterval(pace)) {
    const turn = Math.abs(1 - (2 * step) / moves) // 1 … 0 … 1
    sent.push(page.mouse.move(left + (right - left) * turn, y))
    if (step === moves / 2) await Promise.all(sent)
    step += 1
    if (step > moves) break
  }
  await Promise.all(sent)
  const frames = (await page.evaluate(() => window.frameTimes)) ?? []
  await page.mouse.move(left, y)
  if ((await playhead.getAttribute('aria-valuetext')) === before) throw new Error('the playhead did not move: nothing was measured')
  await page.mouse.up()
  await close()
  return frames
}

/** Frames a second over the whole drag, and in the worst second of it. */
function rate(frames: readonly number[]) {
  const [first = 0] = frames
  const last = frames.at(-1) ?? 0
  const seconds = frames.filter((at) => at + 1000 <= last).map((from) => frames.filter((at) => at >= from && at < from + 1000).length)
  return { whole: ((frames.length - 1) / (last - first)) * 1000, worst: Math.min(...seconds), seconds: (last - first) / 1000 }
}

const browser = await openBrowser()
const site = await serve('dist')
for (const [slowdown, least] of [
  [1, 50],
  [4, 30],
] as const) {
  const { whole, worst, seconds } = rate(await dragAcross(browser, `${site.origin}/en/`, slowdown))
  console.log(`Dragging the playhead across, ${slowdown}× slowdown`)
  figure('over the whole drag', `${whole.toFixed(1)} frames a second for ${seconds.toFixed(1)} s`)
  budget('worst second', worst, least, 'frames', 'at least')
}
await browser.close()
site.close()
