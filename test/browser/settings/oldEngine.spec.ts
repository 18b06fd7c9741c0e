import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { firstSite, lastSite, openLive, regionsOf, secondSite, type Site } from '../site'
import { phone } from '../touch'

/**
 * What stands behind `@supports`, or is of no harm where it is missing, by names that no engine knows: so the style sheets are read by one that lacks it.
 * The test of engines in `test/house` says what else they may use.
 */
const young: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  'no anchors': [
    [/anchor\(/g, 'anchor-of('],
    [/\b(anchor-name|position-anchor|position-try-fallbacks|position-area)\b/g, 'x-$1'],
  ],
  'no line under text but the plain one': [
    // Safari before 26.2 knows the shorthand of one word only.
    [/text-decoration:[^;}]* [^;}]*/g, 'text-decoration-of: all'],
    [/text-wrap:/g, 'x-text-wrap:'],
    [/content-visibility:/g, 'x-content-visibility:'],
    [/::details-content/g, '::x-details-content'],
    [/(scrollbar-width|accent-color|overscroll-behavior|text-size-adjust|print-color-adjust):/g, 'x-$1:'],
  ],
}

// Some style sheets come when a page is idle, which may be when its test has ended.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'wait' }))

/** Serves the built style sheets, and those within pages, altered. */
async function age(page: Page, changes: readonly (readonly [RegExp, string])[]) {
  let altered = 0
  await page.route(/\/assets\/.*\.css$/, async (route) => {
    const response = await route.fetch()
    const sheet = await response.text()
    const old = changes.reduce((text, [name, other]) => text.replaceAll(name, other), sheet)
    if (old !== sheet) altered += 1
    await route.fulfill({ response, body: old })
  })
  return () => altered
}

/** Opens each menu of the page that has a button in sight, and asks that it is whole on the screen, as is what is pressed in it. */
async function menusOpen(page: Page, { language }: Site) {
  const buttons = page.locator('button[popovertarget]:not(.tl *)')
  const shown = []
  for (const button of await buttons.all()) if (await button.isVisible()) shown.push(button)
  expect(shown.length, language).toBeGreaterThan(0)
  for (const button of shown) {
    await button.click()
    const menu = page.locator(':popover-open')
    await expect(menu, `${language}: ${await button.textContent()}`).toBeInViewport({ ratio: 0.99 })
    const pressed = menu.locator('a, button, label').first()
    const isHit = await pressed.evaluate((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      return one.contains(document.elementFromPoint(left + width / 2, top + height / 2))
    })
    expect(isHit, language).toBe(true)
    await page.keyboard.press('Escape')
    await expect(menu).toHaveCount(0)
  }
}

for (const [name, changes] of Object.entries(young))
  test.describe(`an engine with ${name}`, () => {
    for (const [width, height, touched, site] of [
      [390, 844, true, lastSite],
      [1024, 768, false, secondSite],
      [1440, 900, false, firstSite],
    ] as const)
      test.describe(`${width} × ${height}, in ${site.language}`, () => {
        test.use({ ...(touched ? phone : {}), viewport: { width, height } })

        test('opens its menus on the screen, draws lines under the words that lead somewhere, and its marks can be pressed', async ({
          page,
        }) => {
          const altered = await age(page, changes)
          await openLive(page, `/${site.language}/`, site)
          expect(altered(), 'it is given what it lacks').toBeGreaterThan(0)
          await menusOpen(page, site)
          const { reader, timeline } = regionsOf(page, site)
          const lines = await reader
            .locator('.paragraph > p .mention:is(.place, .event)')
            .evaluateAll((words) => words.map((word) => getComputedStyle(word).textDecorationLine))
          expect(new Set(lines)).toEqual(new Set(['underline']))
          if (touched) await timeline.getByRole('button', { name: site.t('timelineOpen') }).press('Enter')
          const missed = await timeline.locator('.tl-marks :is(a[data-event], button)').evaluateAll((marks) =>
            marks.flatMap((mark) => {
              const part = mark.querySelector('text') ?? mark.querySelector('use') ?? mark
              const { left, top, width: wide, height: high } = part.getBoundingClientRect()
              const hit = document.elementFromPoint(left + wide / 2, top + high / 2)
              return wide > 0 && high > 0 && hit && mark.contains(hit) ? [] : [mark.outerHTML.slice(0, 120)]
            }),
          )
          expect(missed, site.language).toEqual([])
        })
      })
  })
