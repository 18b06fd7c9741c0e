import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { isDated } from '../../../src/exports/exported'
import { linkedPlaces } from '../../../src/generator/exports/linkedPlacesSchema'
import { axeFaults } from '../access/axe'
import { expect, test } from '../fixtures'
import { allSites, cutChoices, disputedPlace, firstSite, openLive, type Site, siteIn } from '../site'

/** Opens one of the parts of sharing that take choices. */
async function openPart(page: Page, { t }: Site, part: 'exportOpen' | 'embedOpen') {
  await page.getByRole('button', { name: t('share'), exact: true }).click()
  const panel = page.getByRole('dialog', { name: t('share'), exact: true })
  await panel.getByRole('button', { name: t(part), exact: true }).click()
  await expect(panel.getByRole('heading', { name: t(part), exact: true })).toBeFocused()
  return panel
}

async function contentOf(page: Page, press: () => Promise<void>): Promise<{ readonly name: string; readonly content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
}

/** Each language is met in one width: what differs besides is the length of words. */
for (const [i, language] of allSites.entries()) {
  const [width, colorScheme] = i % 2 ? ([1440, 'light'] as const) : ([390, 'dark'] as const)
  test(`in ${language}, ${width} wide, ${colorScheme}: map and timeline of the view are saved as SVG with its words`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 844 })
    const site = siteIn(language)
    const { t } = site
    await openLive(page, `/${language}/places/${disputedPlace(site).id}/`, site)
    const panel = await openPart(page, site, 'exportOpen')
    const picture = panel.getByRole('img')
    await expect.poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBe(800)
    await expect(panel.getByRole('button', { name: 'TimelineJS', exact: true })).toBeVisible()
    expect(await axeFaults(page, { within: '#share' })).toEqual([])
    expect(await cutChoices(panel.getByRole('combobox'), 'all')).toEqual([])
    const { name, content } = await contentOf(page, () => panel.getByRole('button', { name: t('exportSvg'), exact: true }).click())
    expect(name).toMatch(new RegExp(`^${disputedPlace(site).id}-.*\\.svg$`))
    await expect(panel.getByRole('status')).toHaveText(t('exportSaved', { file: name }))
    expect(content.toString()).toContain(t('legendDisclaimer').slice(0, 12))
    await panel.getByRole('combobox', { name: t('exportDrawing'), exact: true }).selectOption('chart')
    const chart = await contentOf(page, () => panel.getByRole('button', { name: t('exportSvg'), exact: true }).click())
    expect(chart.content.toString()).toContain(t('timelineBands'))
    const box = await panel.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 844).toBe(true)
    await panel.getByRole('button', { name: t('shareBack') }).click()
    await expect(panel.getByRole('heading', { name: t('share'), exact: true })).toBeFocused()
  })
}

test('a PNG is as large as was asked, in a size of one’s own, and the data of the view is saved in every format', async ({ page }) => {
  const { t, language, dossier } = firstSite
  const place = disputedPlace(firstSite)
  await openLive(page, `/${language}/places/${place.id}/`, firstSite)
  const panel = await openPart(page, firstSite, 'exportOpen')
  await panel.getByRole('combobox', { name: t('exportSize'), exact: true }).selectOption('exportOwn')
  await panel.getByRole('spinbutton', { name: t('exportWidth'), exact: true }).fill('600')
  await panel.getByRole('spinbutton', { name: t('exportHeight'), exact: true }).fill('500')
  await panel.getByRole('spinbutton', { name: t('exportHeight'), exact: true }).press('Enter')
  for (const times of [1, 2, 3]) {
    const { content } = await contentOf(page, () => panel.getByRole('button', { name: t('exportPng', { n: times }), exact: true }).click())
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([600 * times, 500 * times])
  }
  const saved = async (format: string) =>
    (await contentOf(page, () => panel.getByRole('button', { name: format, exact: true }).click())).content.toString()
  const about = {
    license: expect.stringContaining('creativecommons'),
    attribution: expect.stringContaining(dossier.title),
    url: page.url(),
  }
  expect(JSON.parse(await saved('GeoJSON'))).toMatchObject({ type: 'FeatureCollection', ...about })
  expect(await saved('CSV')).toContain('administered_by')
  const linked: unknown = JSON.parse(await saved('Linked Places'))
  expect(linked).toMatchObject(about)
  const { features } = linkedPlaces.parse(linked)
  expect(features.map(({ properties }) => properties.title)).toContain(place.name)
  expect(features.length).toBeLessThan(dossier.places.length)
  const events = dossier.events.filter((event) => isDated(event) && event.places.includes(place.id))
  const calendar = new ICAL.Component(ICAL.parse(await saved('iCalendar')))
  expect(calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))).toEqual(
    events.map(({ title }) => title),
  )
  const timeline: { readonly events: readonly { readonly unique_id: string }[] } = JSON.parse(await saved('TimelineJS'))
  expect(timeline).toMatchObject({ license: about.license, source: page.url() })
  expect(timeline.events.map(({ unique_id: id }) => id)).toEqual(events.map(({ id }) => id))
})

for (const [i, language] of allSites.entries()) {
  const [width, colorScheme] = i % 2 ? ([1440, 'light'] as const) : ([320, 'dark'] as const)
  test(`in ${language}, ${width} wide, ${colorScheme}: the snippet is copied, with the picture's address in it, and looked at in three widths`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 800 })
    const site = siteIn(language)
    const { t } = site
    await openLive(page, `/${language}/places/${disputedPlace(site).id}/`, site)
    const panel = await openPart(page, site, 'embedOpen')
    await panel.getByRole('textbox', { name: t('embedPicture'), exact: true }).fill('news.example/map.png')
    await expect(panel.getByRole('radio', { name: t('embedWidth', { n: width < 480 ? 280 : 480 }), exact: true })).toBeChecked()
    await panel.getByRole('checkbox', { name: t('embedAtOnce'), exact: true }).check()
    await panel.getByRole('button', { name: t('embedCopyCode'), exact: true }).click()
    await expect(panel.getByRole('status')).toHaveText(t('copiedCode'))
    const snippet = await page.evaluate(() => navigator.clipboard.readText())
    expect(snippet).toContain('src="https://news.example/map.png"')
    expect(snippet).toContain('data-map-at-once')
    expect(snippet).toContain(`/${language}/places/${disputedPlace(site).id}/?embed"`)
    for (const pixels of [280, 480, 640]) {
      await panel.getByRole('radio', { name: t('embedWidth', { n: pixels }), exact: true }).check()
      await expect(panel.getByRole('figure')).toHaveCSS('width', `${pixels}px`)
    }
    expect(await axeFaults(page, { within: '#share' })).toEqual([])
  })
}

test('the snippet has the preview picture of the page, where the site has one, until another is given or another view is shown', async ({
  page,
  baseURL,
}) => {
  const { t, language } = firstSite
  const address = `/${language}/places/${disputedPlace(firstSite).id}/`
  const picture = `${baseURL}/previews/1.png`
  await page.route(`**${address}`, async (route) => {
    const answer = await route.fetch()
    const metas = [
      ['url', `${baseURL}${address}`],
      ['image', picture],
    ].map(([property, content]) => `<meta property="og:${property}" content="${content}">`)
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<meta property="og:', `${metas.join('')}$&`) })
  })
  await page.route('**/previews/1.png', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
  )
  await openLive(page, address, firstSite)
  const panel = await openPart(page, firstSite, 'embedOpen')
  await expect(panel.getByText(t('embedOwnPicture'))).toBeVisible()
  const snippet = panel.getByText('<figure lang')
  await expect(snippet).toContainText(`<img src="${picture}"`)
  await expect(snippet).toContainText('width="1200" height="630"')
  await expect(panel.getByRole('figure').getByRole('img')).toHaveAttribute('src', picture)
  await panel.getByRole('textbox', { name: t('embedPicture'), exact: true }).fill('https://news.example/map.png')
  await expect(snippet).toContainText('<img src="https://news.example/map.png"')
  await page.goto(`${address}?at=1950`)
  await expect((await openPart(page, firstSite, 'embedOpen')).getByText(t('embedPictureHint'))).toBeVisible()
})
