import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { openLive, siteIn } from './site'

const states = [
  ['the start', ''],
  ['a place', 'places/shikotan/'],
  ['an event', 'events/singapore-summit-2018/'],
  ['a position', 'positions/japan/'],
  ['a term', 'terms/peace-treaty/'],
  ['a paragraph', 'report/8/'],
] as const

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

for (const viewport of sizes)
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${viewport.width} wide, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } })
      const language = viewport.width > 1000 ? 'en' : colorScheme === 'light' ? 'ja' : 'ru'

      for (const [name, path] of states)
        test(`axe finds nothing with ${name} open`, async ({ page }) => {
          test.setTimeout(120_000)
          await openLive(page, `/${language}/${path}`, siteIn(language))
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          const axe = new AxeBuilder({ page })
          // The chart with all its events takes axe seconds, and is the same in every state: the start has it whole.
          if (path !== '') axe.exclude(`#timeline`)
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
