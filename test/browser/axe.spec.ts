import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { type Site, siteIn } from './site'

type Part = '#timeline' | '#map'

interface State {
  readonly name: string
  readonly path: string
  /** Parts whose markup is that of another state, which axe has seen already and takes seconds for. */
  readonly seen: readonly Part[]
  /** What is done before axe looks. */
  readonly open?: (page: Page, site: Site) => Promise<void>
}

const states: readonly State[] = [
  { name: 'the start', path: '', seen: [] },
  { name: 'a place open', path: 'places/shikotan/', seen: ['#timeline'] },
  { name: 'an event open', path: 'events/singapore-summit-2018/', seen: [] },
  { name: 'a position open', path: 'positions/japan/', seen: ['#timeline'] },
  { name: 'a term open', path: 'terms/peace-treaty/', seen: ['#timeline', '#map'] },
  { name: 'a paragraph open', path: 'report/8/', seen: ['#timeline', '#map'] },
  { name: 'a line open', path: 'lines/line-of-control-1945/', seen: ['#timeline'] },
  { name: 'an instrument open', path: 'instruments/treaty-shimoda-1855/', seen: ['#timeline', '#map'] },
  { name: 'the list of events', path: 'events/', seen: ['#timeline', '#map'] },
  { name: 'a shelf of sources', path: 'sources/treaties/', seen: ['#timeline', '#map'] },
  { name: 'pairs of maps', path: 'compare/', seen: ['#timeline', '#map'] },
  { name: 'a step of a story', path: 'sequences/landings-1945/shikotan/', seen: ['#timeline', '#map'] },
  { name: 'what would change', path: 'outcomes/', seen: ['#timeline', '#map'] },
  { name: 'whose word for it', path: 'names/', seen: ['#timeline', '#map'] },
  { name: 'two maps under a divider', path: '?view=japan&compare=russia@1956', seen: ['#timeline'] },
  {
    name: 'the tables of charts open',
    path: 'places/etorofu/',
    seen: ['#timeline', '#map'],
    open: async (page, { t }) => {
      const reader = page.getByRole('region', { name: t('regionReader'), exact: true })
      await expect(reader.getByText(t('chartAsTable'), { exact: true }).first()).toBeVisible()
      for (const table of await reader.getByText(t('chartAsTable'), { exact: true }).all()) await table.click()
      await expect(page.getByRole('table').first()).toBeVisible()
    },
  },
  {
    name: 'the chart zoomed and a count open',
    path: '?at=1945-09-01',
    seen: ['#map'],
    open: async (page, { t }) => {
      const timeline = page.getByRole('region', { name: t('regionTimeline'), exact: true })
      // On a phone the chart is folded to a strip, which a press opens.
      if ((page.viewportSize()?.width ?? 0) < 600) await timeline.click({ position: { x: 150, y: 30 } })
      await timeline.getByRole('slider', { name: t('date'), exact: true }).focus()
      for (let press = 0; press < 3; press++) await page.keyboard.press('+')
      await expect(page.getByRole('slider', { name: t('timelineWindowFrom'), exact: true })).toHaveCount(1)
      if ((page.viewportSize()?.width ?? 0) < 600) return
      await page.getByRole('toolbar').getByRole('button').first().click()
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

const settings = [
  { viewport: { width: 1440, height: 900 }, colorScheme: 'light', language: 'en' },
  { viewport: { width: 1440, height: 900 }, colorScheme: 'dark', language: 'ru' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'light', language: 'ja' },
  { viewport: { width: 390, height: 844 }, colorScheme: 'dark', language: 'en' },
] as const

for (const { viewport, colorScheme, language } of settings) {
  // One page walks through them all: the last leaves the chart zoomed, which no address undoes.
  test.describe(`${viewport.width} wide, ${colorScheme}, in ${language}`, () => {
    test.describe.configure({ mode: 'default' })
    test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
    const site = siteIn(language)

    for (const { name, path, open, seen } of states)
      test(`axe finds nothing with ${name}`, async ({ walk }) => {
        const page = await walk(`/${language}/${path}`, site)
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        await open?.(page, site)
        const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()
        for (const part of seen) axe.exclude(part)
        const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
        const found = violations.map(
          ({ id, nodes }) =>
            `${id} (${nodes.length}): ${nodes
              .slice(0, 3)
              .map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 140)}`)
              .join(' | ')}`,
        )
        expect(found).toEqual([])
      })
  })
}
