import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { formatAddress } from '../../src/domain/address/address'
import { pageOf, subjectKey } from '../../src/domain/address/subjects'
import { startSelection } from '../../src/domain/address/selection'
import { neededDetails } from '../../src/selection/needs'
import { compiledDossier } from '../fixtures/dossiers'
import { expect, test } from './fixtures'
import { addressShown, allSites, firstSite, namedSubjects, openLive, regionsOf, siteIn } from './site'

// A small map: what is tried is each subject, not how it is drawn.
test.use({ viewport: { width: 700, height: 500 } })

const { language } = firstSite

/** So many of a kind one is come to: the built page of each is read in every language, and is made by the same components. */
const oneOf = 5

/** Of each kind the first, and each fifth after it. */
const some = namedSubjects(firstSite).filter(
  ({ subject }, i, all) => all.slice(0, i).filter((before) => before.subject.kind === subject.kind).length % oneOf === 0,
)

test(`in ${language}, a place, event, position, term or shelf of sources, come to without a load, shows its name as the one first heading`, async ({
  page,
}) => {
  await openLive(page, `/${language}/`, firstSite)
  const visits = some.map(({ subject, name }) => ({
    path: `/${formatAddress({ ...startSelection(language), page: pageOf(subject), subject })}`,
    key: subjectKey(subject),
    name,
  }))
  const strange = await page.evaluate(async (all) => {
    // Only the reader is looked at: what need not be drawn each time is not.
    for (const part of ['map', 'timeline']) document.getElementById(part)?.style.setProperty('display', 'none')
    const turn = () => new Promise((next) => setTimeout(next))
    const root = document.getElementById('app')
    const complaintOf = (key: string, name: string) => {
      const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent)
      return root?.dataset.subject === key && headings.join() === name
        ? null
        : `${key}: ${root?.dataset.subject} with ${headings.join(' | ')}`
    }
    const found: string[] = []
    for (const { path, key, name } of all) {
      history.pushState(null, '', path)
      window.dispatchEvent(new PopStateEvent('popstate'))
      let complaint = complaintOf(key, name)
      for (let turns = 0; complaint && turns < 100; turns++) {
        await turn()
        complaint = complaintOf(key, name)
      }
      if (complaint) found.push(complaint)
    }
    return found
  }, visits)
  expect(strange).toEqual([])
})

for (const site of allSites.map(siteIn))
  test(`in ${site.language}, each of them has the files that it asks for when it is come to`, () => {
    const [data = ''] = readdirSync('dist/data')
    const files = namedSubjects(site).flatMap(({ subject }) =>
      neededDetails({ ...startSelection(site.language), page: pageOf(subject), subject }, site.dossier).map(
        (key) => `${site.language}/${key}.json`,
      ),
    )
    expect(files.length).toBeGreaterThan(site.dossier.events.length)
    expect(files.filter((file) => !existsSync(join('dist/data', data, file)))).toEqual([])
  })

test('an address that names a source among all of them leads on to its own entry', async ({ page }) => {
  const shelves = Object.entries(compiledDossier(language).lists.shelves)
  const [shelf, { sources }] = shelves.at(-1) ?? ['', { sources: [] }]
  const source = sources.at(-1)?.id
  await openLive(page, `/${language}/sources/#${source}`, firstSite)
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `shelf:${shelf}`)
  await expect(page).toHaveURL(new RegExp(`/${language}/sources/${shelf}/#${source}$`))
  await expect(regionsOf(page, firstSite).reader.locator(`[id="${source}"]`)).toBeInViewport()
})

test('so does one that names it on a shelf where it is not; one that names nothing stays', async ({ page }) => {
  const [[first = '', here] = [], [second = '', there] = []] = Object.entries(compiledDossier(language).lists.shelves)
  const moved = there?.sources.at(-1)?.id
  await openLive(page, `/${language}/sources/${first}/#${moved}`, firstSite)
  await expect(page).toHaveURL(new RegExp(`/${language}/sources/${second}/#${moved}$`))
  await expect(regionsOf(page, firstSite).reader.locator(`[id="${moved}"]`)).toBeInViewport()
  // Words that every object of JavaScript knows are no sources.
  for (const none of ['constructor', '__proto__'])
    for (const [folder, seen] of [
      ['', 'h2'],
      [`${first}/`, `[id="${here?.sources[0]?.id}"]`],
    ] as const) {
      const asked = `/${language}/sources/${folder}#${none}`
      await openLive(page, asked, firstSite)
      await expect(regionsOf(page, firstSite).reader.locator(seen).first()).toBeVisible()
      expect(addressShown(page)).toBe(asked)
    }
})
