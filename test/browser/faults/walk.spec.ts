import { extname } from 'node:path'
import type { Page, Request } from '@playwright/test'
import { translatorOf } from '../../i18n/translators'
import { builtPage, otherDisputeSite, textIn } from '../builtSite'
import { expect, otherSite as test } from '../fixtures'
import { breakFile, type Fault, faults } from './faults'

/** A kind of page, and what is pressed on it once it runs, which asks for more. */
interface Kind {
  readonly path: string
  readonly press: string
}

const start: Kind = { path: '/en/?at=1940', press: '#map button[data-place="tamm"]' }
const kinds: readonly (readonly [string, Kind])[] = [
  ['the start at a date', start],
  ['a place', { path: '/en/places/tamm/', press: '#map button[data-place="vale"]' }],
  ['a list', { path: '/en/events/', press: '#reader a[href*="events/"]' }],
  ['two maps compared', { path: '/en/positions/borea/?compare=tidefolk', press: '#map button[data-place="vale"]' }],
]
const t = translatorOf('en')

for (const [i, [name, kind]] of kinds.entries()) {
  test(`${name}: whatever file fails, the words and a map stay, it is said, and trying again helps`, async ({ page, watch }) => {
    test.setTimeout(300_000)
    // What the browser says itself of a file that fails, and what the page writes beside its note.
    watch.allow(/.*/)
    await page.clock.install()
    const sound = await look(page, kind)
    const tries = kind === start ? triesOnStart(sound.files) : triesOfOwn(sound.files, (await look(page, start)).files, i)
    const wrong: string[] = []
    for (const [n, [file, fault]] of tries.entries()) {
      for (const trouble of await tryOut(page, kind, sound, file, fault, n % 3 === 0))
        wrong.push(`${new URL(file).pathname} ${fault.name}: ${trouble}`)
    }
    console.log(`${name}: ${tries.length} faults tried on ${sound.files.length} files`)
    expect(wrong).toEqual([])
  })
}

type Try = readonly [file: string, fault: Fault]

/** Each file with a fault, and each fault with a file of each type. */
function triesOnStart(files: readonly string[]): readonly Try[] {
  const types = new Map<string, string[]>()
  for (const file of files) types.set(extname(file), [...(types.get(extname(file)) ?? []), file])
  return [...types.values()]
    .flatMap((alike) =>
      Array.from(
        { length: Math.max(alike.length, faults.length) },
        (_, n) => [alike[n % alike.length], faults[n % faults.length]] as const,
      ),
    )
    .flatMap(([file, fault]) => (file && fault ? [[file, fault] as const] : []))
}

/** Each file that the start does not ask for, with one fault, which differs from page to page. */
function triesOfOwn(files: readonly string[], onStart: readonly string[], page: number): readonly Try[] {
  return files
    .filter((file) => !onStart.includes(file))
    .flatMap((file, n) => faults.filter((_, m) => (n + page) % faults.length === m).map((fault) => [file, fault] as const))
}

/** What a page is and asks for when nothing fails. */
interface Sound {
  /** All that it asks for until it has come to rest after the press. */
  readonly files: readonly string[]
  /** The words that are on the built page and stay when it runs. */
  readonly words: readonly string[]
  /** The classes of what stands on it when it runs, and those after the press. */
  readonly parts: readonly string[]
  readonly pressed: readonly string[]
}

async function look(page: Page, { path, press }: Kind): Promise<Sound> {
  const files = new Set<string>()
  const note = (request: Request) => {
    if (request.resourceType() !== 'document') files.add(request.url())
  }
  page.on('request', note)
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  const { words, classes: parts } = await standingStill(page)
  await page.locator(press).first().dispatchEvent('click')
  await page.waitForLoadState('networkidle')
  const { classes: pressed } = await standingStill(page)
  page.off('request', note)
  const built = wordsOf(textIn(builtPage(path, otherDisputeSite).replace(/.*<div id="app"/s, '<div id="app"')))
  const alive = new Set(words)
  return { files: [...files], words: built.filter((word) => alive.has(word)), parts, pressed }
}

/** Breaks a file, opens the page and presses, mends the file and, where asked to, tries again. Returns what is not as it should be. */
async function tryOut(page: Page, kind: Kind, sound: Sound, file: string, fault: Fault, again: boolean): Promise<readonly string[]> {
  const wrong: string[] = []
  const hear = (error: Error) => {
    // A script in half is no script: that is the parser's own complaint.
    if (!(error.name === 'SyntaxError')) wrong.push(`uncaught ${error.name}: ${error.message}`)
  }
  page.on('pageerror', hear)
  const mend = await breakFile(page, otherDisputeSite, file, fault)
  await page.goto(kind.path, { waitUntil: 'commit' })
  const retry = page.getByRole('alert').getByRole('button').filter({ visible: true })
  const offersRetry = () =>
    retry
      .first()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      )
  let state = await comesToRest(page, sound.parts)
  // The clock runs ahead: a page that a busy machine was slow to start has said that it stands still, and has come alive since.
  if (state.notes.length && !(await offersRetry())) state = await comesToRest(page, sound.parts)
  if (state.pending) wrong.push('waits for ever')
  const isStill = state.notes.some((said) => said.startsWith(t('pageStill')))
  if (isStill && kind === start && !state.isLive && !state.notes[0]?.includes(t('pageStillAsked', { date: 'today' })))
    wrong.push('shows today as if it were asked for')
  if (state.shapes === 0) wrong.push('no map')
  const there = new Set(state.words)
  const lost = sound.words.filter((word) => !there.has(word))
  if (lost.length > sound.words.length * 0.05) wrong.push(`${lost.length} of ${sound.words.length} words lost`)
  const isPressed = state.notes.length === 0 && state.missing.length === 0
  if (isPressed) {
    await page.locator(kind.press).first().dispatchEvent('click')
    state = await comesToRest(page, sound.pressed)
    if (state.shapes === 0) wrong.push('no map after the press')
    // Whether the site has come out anew is asked once a part is missing.
    const isNew = page.getByRole('alert').filter({ hasText: t('errorOutdated') })
    if (fault.renews && state.notes.length)
      await isNew
        .first()
        .waitFor({ timeout: 5000 })
        .catch(() => wrong.push(`says ${state.notes}`))
  }
  if (state.missing.length && state.notes.length === 0) wrong.push(`lacks ${state.missing} without a word`)
  if (state.notes.length && !(await offersRetry())) wrong.push(`no way to try again: ${state.notes}`)
  await mend()
  if (state.notes.length && again) {
    // What only hung may have come by now, and the note have gone.
    await retry
      .first()
      .dispatchEvent('click', {}, { timeout: 3000 })
      .catch(() => {})
    const mended = await comesToRest(page, isPressed ? sound.pressed : sound.parts, 'whole')
    if (mended.notes.length || mended.missing.length) wrong.push(`trying again helps not: ${mended.notes} ${mended.missing}`)
  }
  page.off('pageerror', hear)
  return wrong
}

/** Waits until all parts are there or, if that is to do, a note is, or until no more is to be hoped for; the page's clock runs ahead meanwhile. */
async function comesToRest(page: Page, parts: readonly string[], until: 'whole' | 'said' = 'said') {
  let missing: readonly string[] = ['all']
  let notes: readonly string[] = []
  let turn = 0
  const isAtRest = async () => {
    const standing = await standingOn(page).catch(() => null)
    missing = parts.filter((part) => !standing?.classes.includes(part))
    notes = standing?.notes ?? []
    if (standing && (notes.length ? until === 'said' : missing.length === 0)) return true
    // Once all is mended nothing waits for a limit, and a page that a busy machine is slow to start must not be hurried past its own.
    await page.clock.fastForward(until === 'whole' || turn < 10 ? 20 : 1000)
    turn += 1
    return false
  }
  await expect
    .poll(isAtRest, { intervals: [100], timeout: 20_000 })
    .toBe(true)
    .catch(() => {})
  // What only hung may come at any moment: note and parts are told of one and the same.
  return { ...(await stateOf(page)), notes, missing }
}

/** Stands where a text is on its way. */
const placeholder = '.late-lines'

/** What is to be seen on a page that has ceased to change. */
async function standingStill(page: Page) {
  let before = ''
  const isAsBefore = async () => {
    const now = JSON.stringify(await stateOf(page))
    const isSame = now === before
    before = now
    return isSame && (await page.locator(placeholder).count()) === 0
  }
  await expect.poll(isAsBefore, { intervals: [250] }).toBe(true)
  return stateOf(page)
}

/** What is to be seen on a page. */
async function stateOf(page: Page) {
  const { text, ...state } = await page.evaluate(() => ({
    text: [...document.querySelectorAll('#app *')].flatMap(({ childNodes }) =>
      [...childNodes].flatMap((node) => (node instanceof Text ? [node.data] : [])),
    ),
    shapes: document.querySelectorAll('#map svg path').length,
    isLive: document.querySelector('#app[data-view]') !== null,
    pending: document.documentElement.dataset.pending !== undefined,
  }))
  return { ...state, ...(await standingOn(page)), words: wordsOf(text.join(' ')) }
}

/** What of it is asked again and again until it comes to rest: the classes of what stands there, and the notes. */
async function standingOn(page: Page) {
  const { classes, notes } = await page.evaluate(() => ({
    classes: [...new Set([...document.querySelectorAll('#app [class]')].flatMap(({ classList }) => [...classList]))],
    notes: [...document.querySelectorAll('[role=alert]')].flatMap((one) =>
      one.checkVisibility() && one.textContent ? [one.textContent] : [],
    ),
  }))
  // A name stands at the edge of the map by where that has come to rest, and a hint is given on the first visit alone.
  const isPart = (name: string) => !/^(?:leaflet-|edge-name|map-hint|hint-|late-lines)/.test(name)
  return { classes: classes.filter(isPart), notes }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1)
}
