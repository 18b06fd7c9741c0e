import type { Locator, Page } from '@playwright/test'
import type { MessageKey } from '../../../src/i18n/messages'
import { expect, test } from '../fixtures'
import { disputedPlace, firstSite, lastSite, openLive, type Site } from '../site'
import { phone } from '../touch'

/** Each dialog, and a button that stands in it once all of it has come. */
const dialogs = [
  ['share', 'shareSaveQr'],
  ['exportOpen', 'TimelineJS'],
  ['embedOpen', 'embedCopyCode'],
] as const satisfies readonly (readonly [MessageKey, MessageKey | 'TimelineJS'])[]

/** Opens a dialog by way of its buttons, each pressed as the test presses. */
async function open(page: Page, { t }: Site, [heading, last]: (typeof dialogs)[number], press: (button: Locator) => Promise<void>) {
  await press(page.getByRole('button', { name: t('share'), exact: true }))
  const dialog = page.getByRole('dialog', { name: t('share'), exact: true })
  if (heading !== 'share') await press(dialog.getByRole('button', { name: t(heading), exact: true }))
  await expect(dialog.getByRole('heading', { name: t(heading), exact: true })).toBeFocused()
  await expect(dialog.getByRole('button', { name: last === 'TimelineJS' ? last : t(last), exact: true })).toBeVisible()
  return dialog
}

test('by key each dialog opens, Tab goes round all that is in it, either way, and Escape gives the focus back', async ({ walk }) => {
  const page = await walk(`/${firstSite.language}/places/${disputedPlace(firstSite).id}/`, firstSite)
  for (const dialog of dialogs) {
    const panel = await open(page, firstSite, dialog, (button) => button.press('Enter'))
    const all = await panel.evaluate(numberStops)
    const stops: (string | null)[] = []
    for (let i = 0; i <= all; i++) {
      await page.keyboard.press('Tab')
      stops.push(await page.evaluate(() => document.activeElement?.getAttribute('data-stop') ?? null))
    }
    expect(stops, dialog[0]).toEqual([...Array(all).keys(), 0].map(String))
    await page.keyboard.press('Shift+Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-stop')), dialog[0]).toBe(`${all - 1}`)
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(page.getByRole('button', { name: firstSite.t('share'), exact: true })).toBeFocused()
  }
})

test('a dialog that is closed and opened at once begins anew', async ({ walk }) => {
  const page = await walk(`/${firstSite.language}/`, firstSite)
  const panel = await open(page, firstSite, dialogs[1], (button) => button.click())
  await panel.evaluate((part: HTMLElement) => {
    part.hidePopover()
    part.showPopover()
  })
  await expect(panel.getByRole('heading', { name: firstSite.t('share'), exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
})

/** Numbers what one works a part by, in the order of the page, and says how many there are. Of a group of radio buttons the chosen one counts. */
function numberStops(part: Element): number {
  const stops = [...part.querySelectorAll('a[href], button, input:not([type=radio]:not(:checked)), select, [tabindex="0"]')]
  for (const [i, stop] of stops.entries()) stop.setAttribute('data-stop', `${i}`)
  return stops.length
}

test.describe('by touch', () => {
  test.use(phone)

  test('what is pressed in each dialog is 44 pixels high and wide or stands apart, and nothing runs over, down to 320 pixels', async ({
    page,
  }) => {
    await openLive(page, `/${lastSite.language}/places/${disputedPlace(lastSite).id}/`, lastSite)
    for (const dialog of dialogs) {
      const panel = await open(page, lastSite, dialog, (button) => button.tap())
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 })
        expect(await panel.evaluate(crowded), `${dialog[0]}, ${width}`).toEqual([])
        expect(await panel.evaluate(overrun), `${dialog[0]}, ${width}`).toEqual([])
      }
      await panel.getByRole('button', { name: lastSite.t('close'), exact: true }).tap()
      await expect(panel).toBeHidden()
    }
  })
})

/** What is less than 44 pixels high or wide and has another within as much about its middle. What a label names is pressed by the label. */
function crowded(part: Element): readonly string[] {
  const targets = [...part.querySelectorAll('a[href], button, select, input')]
    .map((one) => (one.matches('[type=checkbox], [type=radio]') ? (one.closest('label') ?? one) : one))
    .map((one) => ({ one, box: one.getBoundingClientRect() }))
  return targets.flatMap(({ one, box }) => {
    if (box.width >= 43.5 && box.height >= 43.5) return []
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const near = targets.some(
      (other) =>
        other.one !== one &&
        Math.hypot(Math.max(other.box.left - x, 0, x - other.box.right), Math.max(other.box.top - y, 0, y - other.box.bottom)) < 22,
    )
    return near ? [`${one.textContent} ${Math.round(box.width)} × ${Math.round(box.height)}`] : []
  })
}

/** What reaches beyond the sides of a part, but for what scrolls by itself. */
function overrun(part: Element): readonly string[] {
  const { left, right } = part.getBoundingClientRect()
  if (left < 0 || right > document.documentElement.clientWidth) return ['the dialog itself']
  return [...part.querySelectorAll('*')].flatMap((one) => {
    const box = one.getBoundingClientRect()
    const isWithin = box.left >= left - 0.5 && box.right <= right + 0.5
    return isWithin || one.closest('.embed-page') || one.closest('svg')
      ? []
      : [`${one.tagName} ${one.className}: ${one.textContent?.slice(0, 30)}`]
  })
}
