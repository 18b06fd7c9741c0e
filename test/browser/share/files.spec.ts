import { dataFiles } from '../../../src/domain/content/dataFiles'
import { builtPage } from '../builtSite'
import { expect, test } from '../fixtures'
import { allSites, firstSite, openLive, regionsOf, siteIn } from '../site'

for (const language of allSites)
  test(`in ${language}, the dossier as files stands behind plain links, with the licence`, async ({ request }) => {
    const html = builtPage(`/${language}/sources/`)
    expect(html).toContain(siteIn(language).t('dataFiles'))
    expect(html).toContain('https://creativecommons.org/licenses/by/4.0/')
    for (const name of dataFiles) {
      expect(html).toContain(`href="../files/${name}"`)
      const answer = await request.get(`/${language}/files/${name}`)
      expect(answer.ok(), name).toBe(true)
      expect((await answer.text()).length, name).toBeGreaterThan(100)
    }
  })

test('a file is saved, also where script runs the page', async ({ page }) => {
  await openLive(page, `/${firstSite.language}/sources/`, firstSite)
  const saving = page.waitForEvent('download')
  await regionsOf(page, firstSite)
    .reader.getByRole('link', { name: `${firstSite.t('navEvents')} · iCalendar`, exact: true })
    .click()
  expect((await saving).suggestedFilename()).toBe('events.ics')
})
