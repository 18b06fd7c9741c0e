import { classTexts, chosenArguments } from '../../../src/generator/class/classTexts'
import { compiledDossier } from '../../fixtures/dossiers'
import { expect, test } from '../fixtures'
import { lettersOf, paperHasStyle, pictureBytesOf, sheetsOf } from '../pdf'
import { allSites, siteIn } from '../site'

for (const { language, t, dossier } of allSites.map(siteIn)) {
  test(`${language}: the sheets for a class print without script, each on a page of its own, with both maps drawn and the lengths said`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/${language}/class/`)
    await expect(page.locator('.class-map .still-map')).toHaveCount(2)
    const kit = classTexts(compiledDossier(language), chosenArguments(dossier.languages.map(compiledDossier)))
    await paperHasStyle(page)
    const pdf = await page.pdf({ format: 'A4' })
    await context.close()
    const said = lettersOf(pdf)
    const unit = kit.unit === 'words' ? 'classWords' : 'classCharacters'
    for (const { length } of kit.cases) expect(said).toContain(t(unit, { n: length }).replace(/\s/g, ''))
    // Two maps, a case each, the questions and their key.
    expect(sheetsOf(pdf).length).toBeGreaterThanOrEqual(4 + kit.cases.length)
    expect(pictureBytesOf(pdf)).toBeLessThan(600_000)
  })
}
