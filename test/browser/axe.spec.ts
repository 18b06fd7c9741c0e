import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'
import { openLive, siteIn } from './site'

const states = [
  ['the start', ''],
  ['a place', 'places/shikotan/'],
  ['a group off the map', 'places/northern-territories/'],
  ['an event', 'events/singapore-summit-2018/'],
  ['a position', 'positions/japan/'],
  ['a view', '?at=1956-10-19&view=declaration-1956'],
  ['a term', 'terms/peace-treaty/'],
  ['a paragraph', 'report/8/'],
  ['troubles', 'places/atlantis/?view=mars'],
  ['the events', 'events/'],
  ['the positions', 'positions/'],
  ['the places', 'places/'],
  ['the glossary', 'terms/'],
  ['the sources', 'sources/'],
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
        test(`axe finds nothing with ${name} open`, async ({ page, watch }) => {
          if (name === 'troubles') watch.allow(/404/)
          await openLive(page, `/${language}/${path}`, siteIn(language))
          await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze()
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
