import { expect, test, otherSite } from '../fixtures'
import { builtPage, otherDisputeSite } from '../builtSite'
import { allSites, firstSite, isLive, openLive, siteIn } from '../site'

for (const { language, t } of allSites.map(siteIn)) {
  test(`${language}: the page about the site is linked from the foot of every page, and says all its parts`, () => {
    expect(builtPage(`/${language}/`)).toContain(`href="about/">${t('navAbout')}</a>`)
    const about = builtPage(`/${language}/about/`)
    for (const key of ['aboutRules', 'aboutRoom', 'aboutOpen', 'aboutDevice', 'aboutLicences', 'aboutMistakes'] as const)
      expect(about).toContain(`<h2>${t(key)}</h2>`)
  })
}

test('what is kept on the device is told, and one press clears it', async ({ page }) => {
  const { language, t } = firstSite
  await page.addInitScript(() => {
    if (sessionStorage.getItem('visited')) return
    sessionStorage.setItem('visited', 'yes')
    localStorage.setItem('settings', '{"theme":"dark"}')
  })
  await openLive(page, `/${language}/about/`, firstSite)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const device = page.locator('section', { has: page.getByRole('heading', { name: t('aboutDevice'), exact: true }) }).last()
  await expect(device.getByRole('status')).toContainText(t('aboutDeviceSettings'))
  await device.getByRole('button', { name: t('aboutDeviceClear'), exact: true }).click()
  await expect(device.getByRole('status')).toHaveText(t('aboutDeviceCleared'))
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /.*/)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.reload()
  await isLive(page, firstSite)
  await expect(device.getByRole('status')).not.toContainText(t('aboutDeviceSettings'))
})

otherSite('a dossier with a contact offers to report a mistake on each page, with its address filled in', async ({ page }) => {
  for (const path of ['en/', 'en/places/tamm/', 'he/events/', 'en/about/'])
    expect(builtPage(`/${path}`, otherDisputeSite)).toContain(`href="mailto:editors@example.org?subject=`)
  await page.goto('/en/places/tamm/')
  const link = page.locator('.panel a[href^="mailto:"]')
  await expect(link).toHaveAttribute('href', new RegExp(encodeURIComponent('/en/places/tamm/')))
})
