import { axeFaults } from '../access/axe'
import { builtPage } from '../builtSite'
import { expect, test } from '../fixtures'
import { allSites, disputedPlace, firstSite, openLive, regionsOf, siteIn } from '../site'

for (const language of allSites)
  test(`in ${language}, a link made in an edition says what of its page has changed since, keeps its edition, and another page drops it`, async ({
    page,
  }) => {
    const site = siteIn(language)
    const { t, dossier } = site
    const edition = dossier.edition?.number ?? 0
    await openLive(page, `/${language}/places/${disputedPlace(site).id}/?edition=${edition}`, site)
    const note = regionsOf(page, site)
      .reader.getByRole('status')
      .filter({ hasText: String(edition) })
    await expect(note.getByRole('link', { name: t('sinceAll'), exact: true })).toBeVisible()
    expect(page.url()).toContain(`?edition=${edition}`)
    expect(await axeFaults(page, { within: '#reader' })).toEqual([])
    await note.getByRole('link', { name: t('sinceAll'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/${language}/changes/$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('navChanges'))
    expect(await axeFaults(page, { within: '#reader' })).toEqual([])
  })

test('an edition that does not exist is said to be none', async ({ page }) => {
  const { language, t } = firstSite
  await openLive(page, `/${language}/?edition=9999`, firstSite)
  await expect(regionsOf(page, firstSite).reader.getByRole('status').filter({ hasText: '9999' })).toBeVisible()
  expect(builtPage(`/${language}/changes/`)).toContain(t('changesFirst'))
})

test('every language has a feed of its editions, and it is XML', async ({ page, request }) => {
  // An empty page parses it: on ours the policy keeps script from parsing text.
  for (const { dossier } of allSites.map(siteIn)) {
    const answer = await request.get(`/${dossier.language}/changes/feed.xml`)
    expect(answer.headers()['content-type']).toContain('xml')
    const root = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'application/xml').documentElement.nodeName,
      await answer.text(),
    )
    expect(root).toBe('feed')
  }
})
