import type { Page } from '@playwright/test'
import { formatAddress } from '../../../src/domain/address/address'
import { shownDay } from '../../../src/domain/content/event'
import { isoDay } from '../../../src/domain/time/day'
import { builtSelections } from '../../../src/generator/site/routes'
import { axeFaults } from './axe'
import { expect, test } from '../fixtures'
import { counterOf, disputedEvent, firstSite, lastSite, partyView, secondSite, standsStill, type Site } from '../site'

type Part = '#timeline' | '#map' | '.report'

interface State {
  readonly name: string
  readonly path: string
  /** Parts whose markup is that of another state, which axe has seen already and takes seconds for. */
  readonly seen: readonly Part[]
  /** What is done before axe looks. */
  readonly open?: (page: Page, site: Site) => Promise<void>
}

const { disputed, positions, terms, boundaries, instruments, shelves, sequences, report } = firstSite.dossier
const [view, counter] = [partyView(firstSite), counterOf(firstSite, partyView(firstSite))]
const day = isoDay(shownDay(disputedEvent(firstSite)))
const shelf = shelves.at(-1)?.id
const [sequence] = sequences

const all: readonly State[] = [
  { name: 'the start', path: '', seen: [] },
  { name: 'a place open', path: `places/${disputed.at(-1)}/`, seen: ['#timeline'] },
  { name: 'an event open', path: `events/${disputedEvent(firstSite).id}/`, seen: [] },
  { name: 'a position open', path: `positions/${positions[0]?.id}/`, seen: ['#timeline'] },
  { name: 'a term open', path: `terms/${terms[0]?.id}/`, seen: ['#timeline', '#map', '.report'] },
  { name: 'a paragraph open', path: `report/${report.paragraphs.at(-1)?.n}/`, seen: ['#timeline', '#map'] },
  { name: 'a line open', path: `lines/${boundaries[0]?.id}/`, seen: ['#timeline'] },
  { name: 'an instrument open', path: `instruments/${instruments[0]?.id}/`, seen: ['#timeline', '#map'] },
  { name: 'the list of events', path: 'events/', seen: ['#timeline', '#map'] },
  { name: 'a shelf of sources', path: `sources/${shelf}/`, seen: ['#timeline', '#map'] },
  { name: 'pairs of maps', path: 'compare/', seen: ['#timeline', '#map'] },
  { name: 'a step of a story', path: `sequences/${sequence?.id}/${sequence?.steps.at(-1)?.id}/`, seen: ['#timeline', '#map'] },
  { name: 'what would change', path: 'outcomes/', seen: ['#timeline', '#map'] },
  { name: 'whose word for it', path: 'names/', seen: ['#timeline', '#map'] },
  { name: 'the page about the site', path: 'about/', seen: ['#timeline', '#map'] },
  { name: 'sheets for a class', path: 'class/', seen: ['#timeline', '#map'] },
  { name: 'two maps under a divider', path: `?view=${view}&compare=${counter}@${day}`, seen: ['#timeline'] },
  {
    name: 'the tables of charts open',
    path: `places/${disputed[0]}/`,
    seen: ['#timeline', '#map', '.report'],
    open: async (page, { t }) => {
      const reader = page.getByRole('region', { name: t('regionReader'), exact: true })
      await expect(reader.getByText(t('chartAsTable'), { exact: true }).first()).toBeVisible()
      for (const table of await reader.getByText(t('chartAsTable'), { exact: true }).all()) await table.click()
      await expect(page.getByRole('table').first()).toBeVisible()
    },
  },
  {
    name: 'the chart zoomed and a count open',
    path: `?at=${day}`,
    seen: ['#map'],
    open: async (page, { t }) => {
      const timeline = page.getByRole('region', { name: t('regionTimeline'), exact: true })
      // On a phone the chart is folded to a strip, which a press opens.
      if ((page.viewportSize()?.width ?? 0) < 600) await timeline.click({ position: { x: 150, y: 30 } })
      await timeline.getByRole('slider', { name: t('date'), exact: true }).focus()
      for (let press = 0; press < 3; press++) await page.keyboard.press('+')
      await expect(page.getByRole('slider', { name: t('timelineWindowFrom'), exact: true })).toHaveCount(1)
      if ((page.viewportSize()?.width ?? 0) < 600) return
      const count = page.getByRole('toolbar').getByRole('button').first()
      // A dossier of few events has none that collide.
      if ((await count.count()) === 0) return
      await count.click()
      await expect(
        page
          .getByRole('region', { name: t('regionTimeline') })
          .getByRole('listitem')
          .getByRole('link')
          .first(),
      ).toBeVisible()
    },
  },
]

/** What a dossier does not have has no page. */
const built = new Set(builtSelections(firstSite.dossier).map(formatAddress))
const states = all.filter(({ path }) => built.has(`${firstSite.language}/${path.replace(/\?.*/, '')}`))

const settings = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light', site: firstSite },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', site: lastSite },
  { viewport: { width: 390, height: 844 }, colorScheme: 'light', site: secondSite },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', site: firstSite },
] as const

/** The rules of axe that depend on the theme. */
const colourRules = ['color-contrast', 'link-in-text-block']

for (const { viewport, colorScheme, site } of settings) {
  // One page walks through them all: the last leaves the chart zoomed, which no address undoes.
  test.describe(`${viewport.width} wide, ${colorScheme}, in ${site.language}`, () => {
    test.describe.configure({ mode: 'default' })
    test.use({ viewport, colorScheme })

    // A phone in the dark has the markup of one in the light and the colours of a desktop in the dark: its own are those that lie on map and chart.
    const isBoth = viewport.width < 600 && colorScheme === 'dark'
    for (const { name, path, open, seen } of states.filter((state) => !isBoth || state.seen.length < 2))
      test(`axe finds nothing with ${name}`, async ({ walk }) => {
        const page = await walk(`/${site.language}/${path}`, site)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await open?.(page, site)
        // A link that is half scrolled under what stays at the top would count as too small.
        await standsStill(page)
        await page.evaluate(() => window.scrollTo(0, 0))
        // In the dark the markup is that of the light: what can differ are the colours. The start is looked at whole, for its other language.
        const rules = colorScheme === 'dark' && path ? { rules: colourRules } : {}
        expect(await axeFaults(page, { without: seen, ...rules })).toEqual([])
      })
  })
}
