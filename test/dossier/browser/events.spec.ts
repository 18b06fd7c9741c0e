import type { Page } from '@playwright/test'
import { isoDay } from '../../../src/domain/time/day'
import { shownDay } from '../../../src/domain/content/event'
import { builtHeading, builtPage, partOf, piecesIn } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import {
  boxOf,
  addressShown,
  allSites,
  eventOf,
  firstSite,
  lastSite,
  openLive,
  regionsOf,
  type Site,
  siteIn,
  standsStill,
} from '../../browser/site'
import { phone } from '../../browser/touch'
import { compiledDossier } from '../../fixtures/dossiers'
import { fourEvents } from './four'

/** All surfaces tell of a chosen event: address, date, list, timeline. */
async function isOpen(page: Page, site: Site, id: string) {
  const event = eventOf(site, id)
  const { reader } = regionsOf(page, site)
  const root = page.locator('#app')
  await expect(root).toHaveAttribute('data-subject', `event:${id}`)
  await expect(root).toHaveAttribute('data-at', isoDay(shownDay(event)))
  expect(addressShown(page)).toBe(`/${site.language}/events/${id}/`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(event.title)
  await expect(reader.getByRole('listitem').and(page.locator(`[data-event="${id}"]`))).toHaveAttribute('aria-current', 'true')
  await expect(timelineLink(page, site, id)).toHaveAttribute('aria-current', 'true')
}

function timelineLink(page: Page, site: Site, id: string) {
  return regionsOf(page, site)
    .timeline.getByRole('link')
    .and(page.locator(`[data-event="${id}"]`))
}

/** The events in the order of the days they show, as Previous and Next step through them. */
function orderedIds({ dossier }: Site): readonly string[] {
  return [...dossier.events].sort((a, b) => shownDay(a) - shownDay(b)).map(({ id }) => id)
}

const language = 'ja'
const site = siteIn(language)
const { t } = site

test(`in ${language}, each of the four events is opened by a click on the timeline, and by keys alone`, async ({ walk }) => {
  const page = await walk(`/${language}/`, site)
  const { timeline } = regionsOf(page, site)
  for (const id of fourEvents) {
    await timelineLink(page, site, id).click()
    await isOpen(page, site, id)
  }
  await page.keyboard.press('Escape')
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
  await timeline.getByRole('link').and(page.locator('[data-event][tabindex="0"]')).focus()
  await page.keyboard.press('Home')
  for (const id of fourEvents) {
    await arrowTo(page, id)
    await page.keyboard.press('Enter')
    await isOpen(page, site, id)
    await expect(timelineLink(page, site, id)).toBeFocused()
  }
})

test.describe(`in ${language}, on a phone`, () => {
  test.use(phone)

  test('each of the four events is opened by a tap on its title in the list', async ({ page }) => {
    await openLive(page, `/${language}/events/`, site)
    for (const id of fourEvents) {
      await regionsOf(page, site)
        .reader.getByRole('link', { name: eventOf(site, id).title, exact: true })
        .tap()
      await isOpen(page, site, id)
      await regionsOf(page, site)
        .reader.getByRole('link', { name: t('navAllEvents'), exact: true })
        .tap()
      await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
      // The reader follows a moment later: what it lists until then are the neighbours of the event.
      await expect(regionsOf(page, site).reader.getByRole('heading', { level: 1 })).toHaveText(t('navEvents'))
    }
  })
})

test(`in ${language}, on the built page each of the four events is a link of the timeline that leads to its page, where it is marked`, () => {
  const linkIn = (address: string, id: string) =>
    (partOf(builtPage(address), 'timeline').match(/<a [^>]*>/g) ?? []).find((link) => link.includes(`data-event="${id}"`))
  for (const id of fourEvents) {
    const page = `${language}/events/${id}/`
    expect(linkIn(`${language}/`, id), id).toContain(`href="events/${id}/"`)
    expect(builtHeading(page)).toBe(eventOf(site, id).title)
    expect(linkIn(page, id), id).toContain('aria-current="true"')
  }
})

test('scrolling the list of events takes the date along, in one entry of the history', async ({ page }) => {
  const site = siteIn('en')
  await openLive(page, '/en/events/', site)
  const entries = await page.evaluate(() => history.length)
  await regionsOf(page, site).reader.getByRole('listitem').and(page.locator('[data-event]')).first().hover()
  const root = page.locator('#app')
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300)
      return root.getAttribute('data-at')
    })
    .toMatch(/^1[0-9]{3}-/)
  const first = await root.getAttribute('data-at')
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 600)
      return root.getAttribute('data-at')
    })
    .not.toBe(first)
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await expect(root).not.toHaveAttribute('data-subject', /.*/)
})

test('Back in the middle of a scroll of the list leaves no date of the list on the page it leads to', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/events/', site)
  await regionsOf(page, site).reader.getByRole('listitem').and(page.locator('[data-event]')).first().hover()
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, 300)
      return page.locator('#app').getAttribute('data-at')
    })
    .toMatch(/^1[0-9]{3}-/)
  await page.evaluate(async () => {
    for (let step = 1; step <= 12; step++) {
      window.scrollBy({ top: 900, behavior: 'instant' })
      if (step === 8) {
        history.pushState(null, '', '/en/')
        window.dispatchEvent(new PopStateEvent('popstate'))
      }
      if (step < 8) await new Promise(requestAnimationFrame)
    }
  })
  await expect(regionsOf(page, site).reader.getByRole('article')).toBeVisible()
  await standsStill(page)
  await expect(page.locator('#app')).toHaveAttribute('data-at', 'today')
  expect(new URL(page.url()).search).toBe('')
})

test('Previous and Next step through the events, Play goes on by itself and any key stops it', async ({ walk }) => {
  const site = siteIn('en')
  const { t } = site
  const ids = orderedIds(site)
  const here = ids.indexOf('joint-declaration-1956')
  const page = await walk('/en/events/joint-declaration-1956/', site)
  const { timeline } = regionsOf(page, site)
  const root = page.locator('#app')
  await timeline.getByRole('button', { name: t('timelineNext') }).click()
  await expect(root).toHaveAttribute('data-subject', `event:${ids[here + 1]}`)
  await timeline.getByRole('button', { name: t('timelinePrevious') }).click()
  await expect(root).toHaveAttribute('data-subject', 'event:joint-declaration-1956')
  await timeline.getByRole('button', { name: t('timelinePlay'), exact: true }).click()
  const next = ids.slice(here + 1).find((id) => eventOf(site, id).significance <= 2)
  await expect(root).toHaveAttribute('data-subject', `event:${next}`)
  await expect(timeline.getByRole('button', { name: t('timelinePause') })).toBeVisible()
  await page.keyboard.press('Shift')
  await expect(timeline.getByRole('button', { name: t('timelinePlay'), exact: true })).toBeVisible()
})

test('the playhead steps by keys: Home to the start of the record, End to today, Page Up to the event before', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/?at=1956-10-19', site)
  const slider = regionsOf(page, site).timeline.getByRole('slider', { name: 'Date', exact: true })
  const root = page.locator('#app')
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(root).toHaveAttribute('data-at', /^1855/)
  await page.keyboard.press('ArrowRight')
  await expect(root).toHaveAttribute('data-at', '1855-02')
  await page.keyboard.press('End')
  await expect(root).toHaveAttribute('data-at', 'today')
  await page.keyboard.press('PageUp')
  await expect(root).toHaveAttribute('data-subject', /^event:/)
})

async function arrowTo(page: Page, id: string) {
  for (let presses = 0; presses < 120; presses++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('data-event'))) === id) return
    await page.keyboard.press('ArrowRight')
  }
  throw new Error(`arrow keys do not lead to ${id}`)
}

const decided = 'joint-declaration-1956'

/** What the event of 1956 says on: the part of its text, and the first argument of each side. */
function lastStep({ language }: Site) {
  const detail = compiledDossier(language).details.event[decided]
  const [text] = detail?.instruments ?? []
  const firsts = (detail?.argued ?? []).flatMap(({ party, lines: [line] }) => (party && line ? [line] : []))
  if (!text || firsts.length < 2) throw new Error('the event has no text or not two sides')
  return { text, firsts }
}

async function seesLastStep(page: Page, site: Site, press: 'click' | 'tap') {
  const { t } = site
  const { reader } = regionsOf(page, site)
  const { text, firsts } = lastStep(site)
  const item = reader.getByRole('listitem').and(page.locator(`[data-event="${decided}"]`))
  await expect(item.getByRole('heading', { name: t('textOfTreaty'), exact: true })).toBeVisible()
  await expect(item.getByRole('link', { name: text.title, exact: true })).toBeVisible()
  await expect(item.getByText(text.deciding[0]?.paraphrase ?? '')).toBeVisible()
  await expect(item.getByRole('heading', { name: t('eventArgued'), exact: true })).toBeVisible()
  for (const { label, position, argument } of firsts) {
    await item.getByRole('link', { name: label, exact: true })[press]()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `position:${position}`)
    expect(new URL(page.url()).hash).toContain(argument)
    await expect(reader.getByRole('heading', { name: label, exact: true })).toBeInViewport()
    await page.goBack()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `event:${decided}`)
  }
}

test(`in ${firstSite.language}, an open event shows what decides in its text and leads to what either side argues from it`, async ({
  page,
}) => {
  await openLive(page, `/${firstSite.language}/events/${decided}/`, firstSite)
  await seesLastStep(page, firstSite, 'click')
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${lastSite.language}, an open event leads to what either side argues from its text`, async ({ page }) => {
    await openLive(page, `/${lastSite.language}/events/${decided}/`, lastSite)
    await seesLastStep(page, lastSite, 'tap')
  })
})

for (const one of allSites.map(siteIn))
  test(`in ${one.language}, an open event says on its built page what decides, and what either side argues, by links`, () => {
    const words = piecesIn(partOf(builtPage(`${one.language}/events/${decided}/`), 'reader'))
    const { text, firsts } = lastStep(one)
    for (const said of [one.t('textOfTreaty'), text.title, one.t('eventArgued'), ...firsts.map(({ label }) => label)])
      expect(words).toContain(said)
    expect(words.join(' ')).toContain(text.deciding[0]?.paraphrase ?? '')
    const reader = partOf(builtPage(`${one.language}/events/${decided}/`), 'reader')
    for (const { position, argument } of firsts) expect(reader).toContain(`positions/${position}/#${argument}"`)
  })

test(`in ${firstSite.language}, the years over the list lead to their events by mouse and keys, and the one that is read is marked`, async ({
  page,
}) => {
  await openLive(page, `/${firstSite.language}/events/`, firstSite)
  const { reader } = regionsOf(page, firstSite)
  const years = reader.getByRole('navigation', { name: firstSite.t('eventYears'), exact: true })
  const link = (year: string) => years.getByRole('link', { name: year, exact: true })
  await expect(link('1643')).toHaveAttribute('aria-current', 'location')
  await link('1945').click()
  await expect(page.locator('#year-1945')).toBeInViewport()
  await expect(link('1945')).toHaveAttribute('aria-current', 'location')
  await expect(link('1945')).toBeInViewport()
  await link('1945').focus()
  await page.keyboard.press('ArrowRight')
  await expect(link('1946')).toBeFocused()
  await page.keyboard.press('End')
  await expect(link('2026')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(link('2026')).toHaveAttribute('aria-current', 'location')
  await expect(page.locator('#year-2026')).toBeInViewport()
  await page.locator('#year-2026').hover()
  await expect
    .poll(async () => {
      await page.mouse.wheel(0, -2500)
      return years.locator('[aria-current]').textContent()
    })
    .toMatch(/^1[0-9]{3}$/)
  await expect(years.locator('[aria-current]')).toBeInViewport()
  expect(await years.locator('a:not([tabindex="-1"])').count()).toBe(1)
})

for (const language of allSites)
  test(`in ${language}, the years over the list lead to their events on the built page, each by its link`, () => {
    const strip = /<nav class="years".*?<\/nav>/s.exec(partOf(builtPage(`${language}/events/`), 'reader'))?.[0]
    expect(strip).toContain('href="#year-1945"')
    expect(strip).not.toContain('tabindex')
  })

test.describe('on a phone of 320 pixels', () => {
  test.use({ ...phone, viewport: { width: 320, height: 640 } })

  test(`in ${lastSite.language}, the years take no more than the window and are tapped`, async ({ page }) => {
    await openLive(page, `/${lastSite.language}/events/`, lastSite)
    const years = regionsOf(page, lastSite).reader.getByRole('navigation', { name: lastSite.t('eventYears'), exact: true })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const box = await boxOf(years)
    expect(box.x + box.width).toBeLessThanOrEqual(320)
    const year = years.getByRole('link', { name: '1956', exact: true })
    const target = await boxOf(year)
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44)
    await year.tap()
    await expect(page.locator('#year-1956')).toBeInViewport()
    await expect(year).toHaveAttribute('aria-current', 'location')
  })
})
