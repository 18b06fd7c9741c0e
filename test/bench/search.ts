// How soon the first result is seen after a key, the search being loaded, at a quarter of the speed, in each language: `npm run bench:search`.
// RUNS=5 measures fewer searches. A busy machine slows all it does.
import type { Page } from '@playwright/test'
import { listedYear } from '../../src/domain/content/event'
import { freshPage, openBrowser, sayLoad, serve, slowCpu, windows } from './benchBrowser'
import { budget, figure, quantile } from './budget'
import { realDossier } from '../fixtures/dossiers'

/** Searches a language. */
const runs = Number(process.env.RUNS ?? 12)
/** Milliseconds from a key to the paint of what it finds. */
const limit = 100

declare global {
  interface Window {
    /** Milliseconds from the last key until the list that answers it was painted; undefined until then, not a number where it finds nothing. */
    answered?: number | undefined
  }
}

/** Runs in the page: the last line of the list has what was typed in it, so that it tells which key it answers. */
function watchKeys() {
  const afterPaint = (done: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    port2.postMessage(null)
  }
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.answered = undefined
      const look = () => {
        const typed = document.querySelector<HTMLInputElement>('.search input')?.value ?? ''
        const last = [...document.querySelectorAll('.search [role=option]')].at(-1)?.textContent ?? ''
        if (performance.now() - timeStamp > 2000) window.answered = Number.NaN
        else if (!typed || !last.includes(typed)) requestAnimationFrame(look)
        else
          afterPaint(() => {
            window.answered = performance.now() - timeStamp
          })
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

/** Types a text key by key, each once what the one before found is seen: milliseconds of each. */
async function typeAndSee(page: Page, text: string): Promise<readonly number[]> {
  const times: number[] = []
  for (const key of text) {
    // An input method enters characters that no key has.
    await page.evaluate((one) => {
      const field = document.querySelector<HTMLInputElement>('.search input')
      field?.dispatchEvent(new KeyboardEvent('keydown', { key: one, bubbles: true }))
    }, key)
    await page.keyboard.insertText(key)
    await page.waitForFunction(() => window.answered !== undefined, null, { timeout: 10_000 })
    times.push((await page.evaluate(() => window.answered)) ?? Number.NaN)
  }
  return times
}

/** What readers look for most: places, what happened, years, positions and words, by the names they have in the language. */
function queriesIn(language: string): readonly string[] {
  const { places, disputed, events, positions, terms } = realDossier(language)
  const names = [
    places.filter(({ id }) => disputed.includes(id)).map(({ name }) => name),
    events.filter(({ significance }) => significance === 1).map(({ short }) => short),
    events.filter(({ significance }) => significance === 1).map((event) => String(listedYear(event))),
    positions.map(({ name }) => name),
    terms.map(({ term }) => term),
  ]
  return Array.from({ length: runs }, (_, i) => names[i % names.length]?.[Math.floor(i / names.length)]).filter(
    (name) => name !== undefined,
  )
}

const browser = await openBrowser()
const site = await serve('dist')
for (const language of realDossier().languages) {
  const { page, session, close } = await freshPage(browser, windows.desktop)
  await page.addInitScript(watchKeys)
  await page.goto(`${site.origin}/${language}/`)
  await page.locator('#map[data-live]').waitFor()
  const field = page.locator('.search input')
  await field.click()
  await page.keyboard.insertText(queriesIn(language)[0] ?? '')
  await page.locator('.search [role=option]').first().waitFor()
  await slowCpu(session, 4)
  const keys: number[] = []
  for (const query of queriesIn(language)) {
    await field.fill('')
    keys.push(...(await typeAndSee(page, query)))
  }
  const times = keys.filter((time) => !Number.isNaN(time))
  await close()
  console.log(`\nKey → result seen, in ${language}, 4× CPU slowdown, ${times.length} keys`)
  sayLoad()
  figure('keys that find nothing', String(keys.length - times.length))
  figure('middle, worst', `${quantile(times, 0.5).toFixed(0)}, ${Math.max(...times).toFixed(0)} ms`)
  budget('95 of 100 keys', quantile(times, 0.95), limit, 'ms')
}
await browser.close()
site.close()
