import type { Locator } from '@playwright/test'
import { formatAddress } from '../../src/domain/address/address'
import type { Reference } from '../../src/domain/content/report'
import { pageOf } from '../../src/domain/address/subjects'
import { startSelection } from '../../src/domain/address/selection'
import { isoDay } from '../../src/domain/time/day'
import { expect, test } from './fixtures'
import { allSites, recordedPlaces, regionsOf, saidOn, siteIn, startsWith, today, turningDays } from './site'

/** What the elements with `data-administrator` say, one line each, sorted. */
function said(map: Locator): Promise<readonly string[]> {
  return map.locator('[data-administrator]').evaluateAll((elements) =>
    elements
      .map((element) => {
        const of = (name: string) => element.getAttribute(name)
        return `${of('data-place')}: ${of('data-administrator')}, claimed by [${of('data-claimants')}]`
      })
      .sort(),
  )
}

for (const language of allSites) {
  const site = siteIn(language)
  const { t, dossier } = site

  test.describe(`in ${language}`, () => {
    test.describe.configure({ mode: 'default' })

    test('the start page has its language, three named regions in one main, and every contract of map, timeline and report', async ({
      walk,
    }) => {
      const page = await walk(`/${language}/`, site)
      const { map, timeline, reader } = regionsOf(page, site)

      await test.step('language, regions, root, heading, slider, views', async () => {
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.getByRole('main')).toHaveCount(1)
        const regions = await page
          .getByRole('main')
          .getByRole('region')
          .evaluateAll((found) => found.map((region) => region.getAttribute('aria-label') ?? ''))
        expect([...regions].sort()).toEqual([t('regionMap'), t('regionReader'), t('regionTimeline')].sort())
        const root = page.locator('#app')
        await expect(root).not.toHaveAttribute('data-subject', /.*/)
        await expect(root).toHaveAttribute('data-at', 'today')
        await expect(root).toHaveAttribute('data-view', 'control')
        await expect(page.getByRole('heading', { level: 1 })).toHaveText([dossier.report.headline])
        await expect(timeline.getByRole('slider', { name: t('date'), exact: true })).toHaveAttribute('aria-valuetext', /./)
        await expect(page.getByRole('slider', { name: t('date') })).toHaveCount(1)
        const views = page.getByRole('radiogroup', { name: t('view') })
        await expect(views).toHaveCount(1)
        await expect(views.getByRole('radio')).toHaveCount(dossier.views.length)
        await expect(views.getByRole('radio', { name: t('viewControl'), exact: true })).toBeChecked()
      })

      await test.step('the map says of every recorded place once who administers and who claims it today', async () => {
        expect(await said(map)).toEqual(saidOn(site, today()))
      })

      await test.step('controls are buttons whose names start with the first name of their place', async () => {
        const controls = await map
          .getByRole('button')
          .and(page.locator('[data-place]'))
          .evaluateAll((buttons) =>
            buttons.map((button) => ['data-place', 'aria-label', 'aria-pressed'].map((name) => button.getAttribute(name) ?? '')),
          )
        const nameOf = new Map<string, string>(recordedPlaces(site).map(({ id, name }) => [id, name]))
        expect(
          controls.filter(([place = '', label = '', pressed]) => pressed !== 'false' || !startsWith(nameOf.get(place) ?? '?').test(label)),
        ).toEqual([])
        const places = controls.map(([place]) => place)
        expect(new Set(places).size).toBe(places.length)
        const always = recordedPlaces(site).filter(
          ({ id, kind }) => kind === 'mainland' || kind === 'peninsula' || dossier.disputed.includes(id),
        )
        expect(places).toEqual(expect.arrayContaining(always.map(({ id }) => id)))
      })

      await test.step('every event is one link in the timeline, every row bears its place', async () => {
        const links = await timeline
          .getByRole('link', { includeHidden: true })
          .and(page.locator('[data-event]'))
          .evaluateAll((found) =>
            found.map(
              (link) => `${link.getAttribute('data-event')} ${new URL(link.getAttribute('href') ?? '', document.baseURI).pathname}`,
            ),
          )
        expect([...links].sort()).toEqual(dossier.events.map(({ id }) => `${id} /${language}/events/${id}/`).sort())
        const rows = await timeline.locator('[data-place]').evaluateAll((found) => found.map((row) => row.getAttribute('data-place')))
        expect(rows).toEqual(expect.arrayContaining([...dossier.rows]))
        await expect(timeline.locator('[data-administrator]')).toHaveCount(0)
        await expect(reader.locator('[data-administrator]')).toHaveCount(0)
      })

      await test.step('every mention of the report is a link to its address that says what it is', async () => {
        const links = await reader
          .getByRole('article')
          .getByRole('link', { includeHidden: true })
          .and(page.locator('[data-place],[data-event],[data-position],[data-term]'))
          .evaluateAll((found) =>
            found.map((link) => {
              const { place, event, position, term } = (link as HTMLElement).dataset
              const said = Object.entries({ place, event, position, term }).flatMap(([kind, id]) =>
                id === undefined ? [] : [`${kind}:${id}`],
              )
              return `${link.textContent} = ${said.join()} ${new URL(link.getAttribute('href') ?? '', document.baseURI).pathname}`
            }),
          )
        const { paragraphs, afterwards } = dossier.report
        const runs = [
          ...dossier.phrases.flat(),
          ...paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.runs)),
          ...afterwards.items.flatMap((item) => item.runs),
        ]
        const mentions = runs.flatMap(({ text, to }) => (to ? [`${text} = ${to.kind}:${to.id} ${pathOf(to)}`] : []))
        expect(mentions.length).toBeGreaterThan(20)
        expect(links).toEqual(mentions)
      })
    })

    test('on other dates the map says of every recorded place once who administered and who claimed it', async ({ walk }) => {
      for (const day of turningDays(site)) {
        const date = isoDay(day)
        const page = await walk(`/${language}/?at=${date}`, site)
        await expect(page.locator('#app')).toHaveAttribute('data-at', date)
        expect(await said(regionsOf(page, site).map), date).toEqual(saidOn(site, day))
      }
    })

    test('the list of events holds one item an event, in order', async ({ walk }) => {
      const page = await walk(`/${language}/events/`, site)
      const items = regionsOf(page, site).reader.getByRole('listitem').and(page.locator('[data-event]'))
      const ids = await items.evaluateAll((found) => found.map((item) => item.getAttribute('data-event')))
      expect(ids).toEqual(dossier.events.map(({ id }) => id))
      const titles = await items.getByRole('link').evaluateAll((links) => links.map((link) => link.textContent))
      expect(titles).toEqual(dossier.events.map(({ title }) => title))
    })

    test('the list of places reaches every place by a link', async ({ walk }) => {
      const page = await walk(`/${language}/places/`, site)
      const links = await regionsOf(page, site)
        .reader.getByRole('link')
        .and(page.locator('[data-place]'))
        .evaluateAll((found) => found.map((link) => link.getAttribute('data-place') ?? ''))
      expect([...new Set(links)].sort()).toEqual(dossier.places.map(({ id }): string => id).sort())
    })
  })

  function pathOf(to: Reference): string {
    return `/${formatAddress({ ...startSelection(language), page: pageOf(to), subject: to })}`
  }
}
