import { formatAddress } from '../../../src/domain/address/address'
import type { Language } from '../../../src/domain/content/ids'
import { stepSubject } from '../../../src/domain/content/subject'
import { startSelection } from '../../../src/domain/address/selection'
import { formatDay } from '../../../src/i18n/dates'
import { expect, test } from '../../browser/fixtures'
import { comeTo, addressShown, openLive, regionsOf, saidOn, siteIn } from '../../browser/site'
import { compiledDossier } from '../../fixtures/dossiers'
import { phone } from '../../browser/touch'

const language = 'ru'
const site = siteIn(language)
const { t, dossier } = site
const sentenceAt = (of: Language, sequence: string, step: string) =>
  compiledDossier(of).lists.texts.sequences[stepSubject(sequence, step).id] ?? `${sequence} says nothing at ${step}`
const pathOf = (sequence: string, step: string) =>
  `/${formatAddress({ ...startSelection(language), page: 'sequences', subject: stepSubject(sequence, step) })}`

for (const sequence of dossier.sequences) {
  test(`in ${language}, ${sequence.id} is stepped through: at each step sentence, date and every place of the map are in step`, async ({
    walk,
  }) => {
    const [first] = sequence.steps
    if (!first) throw new Error(`${sequence.id} has no step`)
    const page = await walk(pathOf(sequence.id, first.id), site)
    const { map, reader } = regionsOf(page, site)
    for (const [i, step] of sequence.steps.entries()) {
      await expect(page.locator('#app')).toHaveAttribute('data-subject', `step:${sequence.id}/${step.id}`)
      expect(addressShown(page)).toBe(pathOf(sequence.id, step.id))
      // The links to steps say the same until their sentences have come.
      const which = reader.getByText(t('sequenceStep', { number: i + 1, total: sequence.steps.length }), { exact: true })
      await expect(which.and(reader.getByRole('paragraph'))).toBeVisible()
      await expect(
        reader
          .getByRole('paragraph')
          .filter({ hasText: sentenceAt(language, sequence.id, step.id) })
          .first(),
      ).toBeVisible()
      await expect
        .poll(
          () =>
            map
              .locator('[data-administrator]')
              .evaluateAll((found) =>
                found
                  .map(
                    (one) =>
                      `${one.getAttribute('data-place')}: ${one.getAttribute('data-administrator')}, claimed by [${one.getAttribute('data-claimants')}]`,
                  )
                  .sort(),
              ),
          step.id,
        )
        .toEqual(saidOn(site, step.at))
      if (i < sequence.steps.length - 1) await reader.getByRole('link', { name: t('sequenceNext'), exact: true }).click()
    }
    await expect(reader.getByText(t('sequenceEnd'), { exact: true })).toBeVisible()
    await page.goBack()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `step:${sequence.id}/${sequence.steps.at(-2)?.id}`)
  })
}

test.describe(`in ${language}, without script`, () => {
  test.use({ javaScriptEnabled: false })

  test('a story is a page a step, each with the map of its day, and leads on', async ({ page }) => {
    await page.goto(`/${language}/sequences/`)
    const [sequence] = dossier.sequences
    const [first, second] = sequence?.steps ?? []
    if (!sequence || !first || !second) throw new Error('there is no story of two steps')
    await regionsOf(page, site)
      .reader.getByRole('link', { name: sentenceAt(language, sequence.id, first.id), exact: true })
      .click()
    for (const step of [first, second]) {
      await expect(page).toHaveURL(new RegExp(`${pathOf(sequence.id, step.id)}$`))
      await expect(regionsOf(page, site).map.getByText(formatDay(t, step.at), { exact: true })).toBeVisible()
      await regionsOf(page, site)
        .reader.getByRole('link', { name: t('sequenceNext'), exact: true })
        .click()
    }
  })
})

const en = siteIn('en')

test('Play goes through a story by itself, replaces its address, and any key stops it', async ({ page }) => {
  await openLive(page, '/en/sequences/landings-1945/declaration-of-war/', en)
  const entries = await page.evaluate(() => history.length)
  const { reader } = regionsOf(page, en)
  await reader.getByRole('button', { name: en.t('timelinePlay') }).click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'step:landings-1945/fiftieth-parallel')
  await page.keyboard.press('Shift')
  await expect(reader.getByRole('button', { name: en.t('timelinePlay') })).toBeVisible()
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('come to its end a story has stopped: the focus stays, and a step back does not set it going', async ({ page }) => {
  await openLive(page, '/en/sequences/landings-1945/habomai/', en)
  const play = regionsOf(page, en).reader.getByRole('button', { name: en.t('timelinePlay') })
  await play.click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'step:landings-1945/all-four')
  await expect(play).toBeDisabled()
  await expect(play).toBeFocused()
  await comeTo(page, '/en/sequences/landings-1945/habomai/')
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'step:landings-1945/habomai')
  await expect(play).toBeEnabled()
})

test('by keys alone a story is found, stepped through and left', async ({ walk }) => {
  const page = await walk('/en/sequences/', en)
  const { reader } = regionsOf(page, en)
  await reader.getByRole('link', { name: sentenceAt('en', 'landings-1945', 'declaration-of-war'), exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'step:landings-1945/declaration-of-war')
  await reader.getByRole('link', { name: en.t('sequenceNext'), exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'step:landings-1945/fiftieth-parallel')
  await page.keyboard.press('Escape')
  await expect(page.locator('#app')).not.toHaveAttribute('data-subject', /.*/)
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${language}, a tap goes to the next step`, async ({ walk }) => {
    const site = siteIn(language)
    const page = await walk(`/${language}/sequences/talks-2018-19/singapore/`, site)
    await regionsOf(page, site)
      .reader.getByRole('link', { name: site.t('sequenceNext'), exact: true })
      .tap()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', 'step:talks-2018-19/buenos-aires')
  })
})
