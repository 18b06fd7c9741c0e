import type { Page } from '@playwright/test'
import { staticServer } from '../../../src/generator/staticServer'
import { builtPage, otherDisputeSite, textIn } from '../builtSite'
import { expect, test as base } from '../fixtures'
import { type Fault, faults, onDisk } from './faults'

/** The site of the made-up dispute, from a server of its own: small, and it has every kind of page. */
const test = base.extend<object, { readonly origin: string }>({
  origin: [
    async ({ browser: _ }, use) => {
      const server = staticServer({ root: otherDisputeSite }).listen(0)
      const address = server.address()
      await use(`http://localhost:${address && typeof address === 'object' ? address.port : 0}`)
      server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
})

/** A kind of page, and what is pressed on it once it runs, which asks for more. */
interface Kind {
  readonly path: string
  readonly press: string
}

const kinds: Readonly<Record<string, Kind>> = {
  'the start at a date': { path: '/en/?at=1940', press: '#map button[data-place="tamm"]' },
  'a place': { path: '/en/places/tamm/', press: '#reader a[data-event]' },
  'a list': { path: '/en/events/', press: '#reader a[data-event]' },
  'two maps compared': { path: '/en/positions/borea/?compare=tidefolk', press: '#map button[data-place="vale"]' },
}

for (const [name, kind] of Object.entries(kinds)) {
  test(`${name}: whatever file fails, the words and a map stay, it is said, and trying again helps`, async ({ page, watch }) => {
    test.setTimeout(240_000)
    // What the browser says itself of a file that fails, and what the page writes beside its note.
    watch.allow(/.*/)
    const walk = await walkOver(page, kind)
    const wrong: string[] = []
    let tried = 0
    for (const file of walk.files) {
      for (const fault of faults) {
        const troubles = await walk.breakOnce(file, fault)
        tried += 1
        wrong.push(...troubles.map((trouble) => `${new URL(file).pathname} ${fault.name}: ${trouble}`))
      }
    }
    console.log(`${name}: ${walk.files.length} files, ${tried} faults tried`)
    expect(wrong).toEqual([])
  })
}

async function walkOver(page: Page, kind: Kind) {
  const built = wordsOf(textIn(builtPage(kind.path, otherDisputeSite).replace(/.*<div id="app"/s, '<div id="app"')))
  await page.clock.install()
  const files = new Set<string>()
  const note = (request: { url: () => string; resourceType: () => string }) => {
    if (request.resourceType() !== 'document') files.add(request.url())
  }
  page.on('request', note)
  await page.goto(kind.path)
  await settled(page)
  const alive = new Set(wordsOf((await page.locator('#app').textContent()) ?? ''))
  await page.locator(kind.press).first().click()
  await settled(page)
  page.off('request', note)
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(String(error)))
  const kept = built.filter((word) => alive.has(word))

  async function breakOnce(file: string, fault: Fault): Promise<readonly string[]> {
    uncaught.length = 0
    await page.route(file, (route) => fault.answer(route, onDisk(otherDisputeSite, file)))
    await page.goto(kind.path, { waitUntil: 'commit' })
    await page.waitForTimeout(600)
    if (fault.hangs) {
      await page.clock.fastForward(10_000)
      await page.waitForTimeout(300)
    }
    const state = await page.evaluate(() => ({
      words: document.getElementById('app')?.textContent ?? '',
      shapes: document.querySelectorAll('#map svg path').length,
      isPending: document.documentElement.dataset.pending !== undefined,
      notes: [...document.querySelectorAll('[role=alert]')].filter((one) => one.checkVisibility()).map((one) => one.textContent),
      isLive: document.querySelector('#app[data-view] .leaflet-container') !== null,
    }))
    await page.unroute(file)
    console.log(file.split('/').at(-1), fault.name, state.isLive, state.notes.length, state.words.length, uncaught.length)
    return uncaught
  }
  return { files: [...files], breakOnce, kept }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)
}

async function settled(page: Page) {
  await page.waitForLoadState('networkidle')
}
