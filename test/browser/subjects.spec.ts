import { formatAddress } from '../../src/domain/address/address'
import { pageOf, subjectKey } from '../../src/domain/address/subjects'
import { startSelection } from '../../src/domain/address/selection'
import { compiledDossier } from '../fixtures/dossiers'
import { expect, test } from './fixtures'
import { firstSite, namedSubjects, openLive, regionsOf } from './site'

// A small map: what is tried is each subject, not how it is drawn.
test.use({ viewport: { width: 700, height: 500 } })

const { language } = firstSite
test(`in ${language}, every place, event, position, term and shelf of sources, come to without a load, shows its name as the one first heading`, async ({
  page,
}) => {
  test.setTimeout(120_000)
  await openLive(page, `/${language}/`, firstSite)
  const visits = namedSubjects(firstSite).map(({ subject, name }) => ({
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

test('an address that names a source among all of them leads on to its own entry', async ({ page }) => {
  const shelves = Object.entries(compiledDossier(language).lists.shelves)
  const [shelf, { sources }] = shelves.at(-1) ?? ['', { sources: [] }]
  const source = sources.at(-1)?.id
  await openLive(page, `/${language}/sources/#${source}`, firstSite)
  await expect(page.locator('#app')).toHaveAttribute('data-subject', `shelf:${shelf}`)
  await expect(page).toHaveURL(new RegExp(`/${language}/sources/${shelf}/#${source}$`))
  await expect(regionsOf(page, firstSite).reader.locator(`[id="${source}"]`)).toBeInViewport()
})
