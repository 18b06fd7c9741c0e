import { fillRole, lookKey } from '../../../src/cartography/look'
import { sceneOf } from '../../../src/cartography/scene'
import { bandsOf } from '../../../src/domain/band'
import type { PlaceId } from '../../../src/domain/content/ids'
import { axisOf } from '../../../src/domain/time/axis'
import { looksIn } from '../../../src/timeline/chart/visibleRuns'
import { mapSentence } from '../../../src/i18n/sentences'
import { expect, test } from '../../browser/fixtures'
import { mapButton, openLive, placeOf, recordedPlaces, regionsOf, siteIn, standsStill, today, viewNamed } from '../../browser/site'

const language = 'ru'
const site = siteIn(language)
const { t, dossier } = site

test(`in ${language}, each view says what it states of every place, names whose map it is, and keys only what is on map and chart`, async ({
  walk,
}) => {
  const page = await walk(`/${language}/`, site)
  const { map } = regionsOf(page, site)
  const names = {
    control: t('viewControl'),
    japan: viewNamed(site, 'japan'),
    russia: viewNamed(site, 'russia'),
    'declaration-1956': viewNamed(site, 'declaration-1956'),
  }
  const places = recordedPlaces(site).map(({ id }): PlaceId => id)
  expect(dossier.views).toEqual(Object.keys(names))
  for (const view of dossier.views) {
    const radio = page.getByRole('radio', { name: names[view as keyof typeof names], exact: true })
    await radio.check()
    await expect(page.locator('#app')).toHaveAttribute('data-view', view)
    const stated = await map
      .locator('[data-administrator]')
      .evaluateAll((found) => found.map((one) => `${one.getAttribute('data-place')} ${one.getAttribute('data-stated')}`).sort())
    expect(stated, view).toEqual(
      sceneOf(dossier, places, view, today())
        .areas.map((area) => `${area.place} ${area.stated}`)
        .sort(),
    )
    await expect(map.getByText(mapSentence(t, dossier, view, today()))).toBeVisible()
    const legend = page.getByRole('list', { name: t('legend') }).getByRole('listitem')
    await expect
      .poll(async () => {
        const drawn = await map
          .locator('.coast [data-fill]')
          .evaluateAll((found) =>
            found.map((one) =>
              [one.getAttribute('data-fill')?.replace('renounced', 'undetermined'), one.getAttribute('data-hatch')]
                .filter(Boolean)
                .join('-'),
            ),
          )
        const inChart = looksIn(dossier, bandsOf(dossier), axisOf(dossier)).map((look) => lookKey({ ...look, fill: fillRole(look.fill) }))
        const keyed = await legend.evaluateAll((found) => found.map((one) => one.getAttribute('data-legend') ?? ''))
        return {
          notKeyed: drawn.filter((look) => !keyed.includes(look)),
          notDrawn: keyed.filter((look) => !drawn.includes(look) && !inChart.includes(look)),
        }
      }, view)
      .toEqual({ notKeyed: [], notDrawn: [] })
  }
})

test(`in ${language}, from a claimed island to the claimant’s argument to its source are two steps, and its answer stands beside it`, async ({
  walk,
}) => {
  const page = await walk(`/${language}/`, site)
  await mapButton(page, site, 'shikotan').click()
  const { reader } = regionsOf(page, site)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(placeOf(site, 'shikotan').name)
  await reader.getByRole('definition').getByRole('link').and(page.locator('[data-position="japan"]')).first().click()
  await expect(page.locator('#app')).toHaveAttribute('data-subject', 'position:japan')
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'japan')
  const answers = reader.getByRole('heading', { level: 4 })
  await expect(answers.first()).toBeVisible()
  const withoutSource = await reader.getByRole('heading', { level: 3 }).evaluateAll((heads) =>
    heads.flatMap((head) => {
      const argument = head.closest('section')
      const outward = [...(argument?.querySelectorAll('a') ?? [])].filter(
        (link) => link.hostname !== location.hostname || link.pathname.includes('/sources/'),
      )
      return argument?.id && outward.length === 0 ? [argument.id] : []
    }),
  )
  expect(withoutSource).toEqual([])
  const sides = await answers.count()
  expect(sides).toBeGreaterThan(5)
  expect(sides % 2).toBe(0)
})

test('the views stand behind a button that says what the map shows where there is little room', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const site = siteIn('en')
  await openLive(page, '/en/', site)
  await page.getByRole('button', { name: 'Map shows: Who administers' }).click()
  await page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { name: 'Japan’s position' }).check()
  await expect(page.getByRole('button', { name: 'Map shows: Japan’s position' })).toBeVisible()
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'japan')
})

test('x swaps sides without moving the map', async ({ walk }) => {
  const site = siteIn('en')
  const page = await walk('/en/?view=japan', site)
  await standsStill(page)
  const before = await mapButton(page, site, 'etorofu').boundingBox()
  await mapButton(page, site, 'etorofu').focus()
  await page.keyboard.press('x')
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'russia')
  await page.getByRole('button', { name: 'Swap sides' }).click()
  await expect(page.locator('#app')).toHaveAttribute('data-view', 'japan')
  // The key of one side may have a line more: the map is as high as before once that is laid out.
  await expect.poll(() => mapButton(page, site, 'etorofu').boundingBox()).toEqual(before)
})
