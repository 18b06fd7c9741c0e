import { axeFaults } from '../../browser/access/axe'
import { builtPage, partOf } from '../../browser/builtSite'
import { expect, test } from '../../browser/fixtures'
import { addressShown, allSites, firstSite, lastSite, openLive, regionsOf, secondSite } from '../../browser/site'
import { phone } from '../../browser/touch'

/* What is pressed is pressed in one language; that each has its questions, answers and sources is tested on its pages. */

test(`in ${firstSite.language}, a question is found behind "More", opened, and its answer leads to a source`, async ({ page }) => {
  const { t, dossier, language } = firstSite
  const [first, second] = dossier.questions
  if (!first || !second) throw new Error('there are no two questions')
  await openLive(page, `/${language}/`, firstSite)
  const { reader } = regionsOf(page, firstSite)
  await reader.getByRole('button', { name: t('navMore'), exact: true }).click()
  await reader.getByRole('link', { name: t('navQuestions'), exact: true }).click()
  await reader.getByRole('link', { name: first.question, exact: true }).click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `question:${first.id}`)
  expect(addressShown(page)).toBe(`/${language}/questions/${first.id}/`)
  await expect(reader.getByRole('heading', { level: 1, name: first.question })).toBeVisible()
  await expect(reader.locator('cite').getByRole('link').first()).toHaveAttribute('href', /./)
  expect(await axeFaults(page, { within: '#reader' })).toEqual([])
  await reader.getByRole('link', { name: second.question, exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `question:${second.id}`)
})

/** The places whose coasts are lit: on the live map, or on the map of a built page. */
const litOn = (hrefs: readonly (string | null)[]) => [...new Set(hrefs.map((href) => href?.replace(/^.*-o-/, '') ?? ''))].sort()

const question = 'questions/what-happened-to-the-ainu/'
const named = ['etorofu', 'shikotan']

for (const language of allSites)
  test(`in ${language}, a question lights the places that its answer names on the still map`, () => {
    const still = partOf(builtPage(`${language}/${question}`), 'map').match(/<use[^>]*lit-line[^>]*>/g) ?? []
    expect(litOn(still.map((use) => /href="#([^"]+)"/.exec(use)?.[1] ?? null))).toEqual(named)
  })

test(`in ${secondSite.language}, it does so on the live one as well, and frames them`, async ({ walk }) => {
  const page = await walk(`/${secondSite.language}/${question}`, secondSite)
  const { map, timeline } = regionsOf(page, secondSite)
  await expect
    .poll(async () => litOn(await map.locator('use.lit-line').evaluateAll((lines) => lines.map((line) => line.getAttribute('href')))))
    .toEqual(named)
  for (const place of named) await expect(map.getByRole('button').and(page.locator(`[data-place="${place}"]`))).toBeInViewport()
  await expect(timeline.locator('[data-mark="borne"][data-place="etorofu"]').first()).toBeAttached()
})

test.describe('on a phone', () => {
  test.use(phone)

  test(`in ${lastSite.language}, the dispute in five sentences opens beside the report, and leads to its sources`, async ({ page }) => {
    const { t, dossier, language } = lastSite
    if (!dossier.opening) throw new Error('there is no opening answer')
    await openLive(page, `/${language}/`, lastSite)
    const { reader } = regionsOf(page, lastSite)
    const link = reader.getByRole('link', { name: t('questionSources'), exact: true })
    await expect(link).toBeHidden()
    await reader.getByText(dossier.opening.question, { exact: true }).tap()
    await link.tap()
    await expect(page.locator('#app')).toHaveAttribute('data-subject', `question:${dossier.opening.id}`)
  })
})
