import type { Page } from '@playwright/test'
import { expect, test } from '../../browser/fixtures'
import { regionsOf, siteIn } from '../../browser/site'

const site = siteIn('en')
const { t } = site

/** What map and chart paint and draw, and what the key that is seen explains, whole and not cut off. */
function keyAndDrawing(page: Page) {
  return page.evaluate(() => {
    const looks = (selector: string) =>
      [...document.querySelectorAll<SVGElement>(selector)]
        .filter((one) => one.checkVisibility())
        .map(({ dataset }) => [dataset.fill?.replace('renounced', 'undetermined'), dataset.hatch].filter(Boolean).join('-'))
    const seen = (entry: Element) => {
      const box = entry.getBoundingClientRect()
      for (let above = entry.parentElement; above; above = above.parentElement) {
        const frame = above.getBoundingClientRect()
        const cuts = getComputedStyle(above).overflowY !== 'visible' || getComputedStyle(above).overflowX !== 'visible'
        if (cuts && (box.right > frame.right + 6 || box.bottom > frame.bottom + 6 || box.top < frame.top - 6)) return false
      }
      return entry.checkVisibility()
    }
    const entries = [...document.querySelectorAll<HTMLElement>('#map .legend-entry, #timeline .legend-entry')].filter((entry) =>
      entry.checkVisibility(),
    )
    /** All that one sees of a swatch: its colours, weights, dashes, and what of hatch it carries. */
    const swatchOf = (entry: HTMLElement) =>
      JSON.stringify(
        [...entry.querySelectorAll('.course path, .swatch')].map((part) => {
          const { fill, stroke, strokeWidth, strokeDasharray, strokeOpacity } = getComputedStyle(part)
          return [entry.dataset.legend, fill, stroke, strokeWidth, strokeDasharray, strokeOpacity]
        }),
      )
    const lines = [...document.querySelectorAll('#map .course')].map((line) => line.getAttribute('class')?.trim() ?? '')
    const keyed = entries.filter(seen)
    return {
      drawn: [...new Set(looks('#map .coast [data-fill]'))],
      fills: keyed.flatMap(({ dataset }) => dataset.legend ?? []),
      lines: [...new Set(lines)],
      lineKeys: keyed.flatMap((entry) => entry.querySelector('.course')?.getAttribute('class')?.trim() ?? []),
      swatches: keyed.map((entry) => swatchOf(entry)),
      cut: entries.filter((entry) => !seen(entry)).map(({ textContent }) => textContent),
    }
  })
}

for (const [width, height] of [
  [390, 844],
  [1024, 768],
  [1440, 900],
] as const)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } })

    for (const [path, at, view] of [
      ['/en/', 'today', 'control'],
      ['/en/?view=japan', 'today', 'japan'],
      ['/en/?view=russia', 'today', 'russia'],
      ['/en/?at=1945-08-28', '1945-08-28', 'control'],
      ['/en/?at=1860', '1860', 'control'],
    ] as const)
      test(`${path} explains in sight all that the map draws`, async ({ walk }) => {
        const page = await walk(path, site)
        await expect(page.locator('#app')).toHaveAttribute('data-at', at)
        await expect(page.locator('#app')).toHaveAttribute('data-view', view)
        const closed = regionsOf(page, site).map.locator('.plate-key:not([open]) > summary')
        if (width < 600 && (await closed.count())) await closed.click()
        // Map and key follow the address one after the other.
        await expect(async () => {
          const { drawn, fills, lines, lineKeys, swatches, cut } = await keyAndDrawing(page)
          expect(drawn.length).toBeGreaterThan(1)
          expect(drawn.filter((look) => !fills.includes(look))).toEqual([])
          expect(lines.filter((line) => !lineKeys.includes(line))).toEqual([])
          expect(cut, 'no entry is cut off').toEqual([])
          expect(fills.includes('japan')).toBe(fills.includes('russia'))
          expect(new Set(fills).size).toBe(fills.length)
          expect(new Set(swatches).size, 'no two entries with one swatch').toBe(swatches.length)
        }).toPass({ timeout: 5000 })
      })
  })

test('pointing at a bar reads it out on a line of its own, and the legend stays', async ({ walk }) => {
  const page = await walk('/en/', site)
  const { timeline } = regionsOf(page, site)
  const entries = page.getByRole('list', { name: t('legend') }).getByRole('listitem')
  const before = await entries.count()
  expect(before).toBeGreaterThan(2)
  await timeline.locator('.tl-row [data-fill]').first().hover()
  await expect(timeline.locator('.tl-readout')).not.toContainText(t('timelineDragHint'))
  await expect(entries).toHaveCount(before)
  for (const entry of await entries.all()) await expect(entry).toBeVisible()
})

/** The places whose outlines of a class the live map draws. */
const outlined = (page: Page, mark: 'lit-line' | 'left-open') =>
  page.locator(`#map use.${mark}`).evaluateAll((uses) => uses.map((use) => use.getAttribute('href')?.replace(/^.*-o-/, '') ?? ''))

test('pointing at a claim in the report lights what is claimed, and marks what was given up another way', async ({ walk }) => {
  const page = await walk('/en/', site)
  const { reader, timeline } = regionsOf(page, site)
  await reader.locator('#p1 [data-position="japan"]').first().hover()
  await expect.poll(() => outlined(page, 'lit-line')).toEqual(expect.arrayContaining(['etorofu', 'kunashiri', 'shikotan', 'suisho']))
  expect(await outlined(page, 'lit-line')).not.toContain('urup')
  expect(await outlined(page, 'left-open')).toContain('urup')
  await expect(timeline.locator('.tl-row[data-mark="lit"][data-place="etorofu"]')).toHaveCount(1)
  await expect(timeline.locator('.tl-row[data-mark="open"]')).not.toHaveCount(0)
})

test('pointing at an event in the report lights its mark on the timeline', async ({ walk }) => {
  const page = await walk('/en/', site)
  const { reader, timeline } = regionsOf(page, site)
  const mention = reader.locator('[id^="p"] a[data-event]').first()
  const id = await mention.getAttribute('data-event')
  await mention.hover()
  await expect(timeline.locator(`.tl-marks :is([data-event="${id}"], [data-events~="${id}"])[data-lit]`)).not.toHaveCount(0)
})
