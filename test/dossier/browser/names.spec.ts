import type { Page } from '@playwright/test'
import { boxOf, mapButton, openLive, placeOf, regionsOf, type Site, siteIn } from '../../browser/site'
import { expect, test } from '../../browser/fixtures'
import { namesOf, type Screen } from '../../fixtures/namedViews'
import type { LonLat } from '../../../src/domain/distance'

interface Seen {
  readonly screen: Screen
  /** The anchor of each name, in pixels from the top left of the map. */
  readonly at: Readonly<Record<string, readonly [number, number]>>
  /** The boxes of all words on the map, and those of its controls, each with what it is. */
  readonly words: readonly { readonly what: string; readonly box: DOMRectLike }[]
}
type DOMRectLike = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** What a page shows: its map, what lies over it, and where the names stand. */
async function seenOn(page: Page, site: Site): Promise<Seen> {
  return regionsOf(page, site).map.evaluate((region): Seen => {
    const map = region.querySelector('.leaflet-container')
    if (!map) throw new Error('the map is not live')
    const frame = map.getBoundingClientRect()
    const within = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top }
    }
    const over = document.querySelectorAll('.cartouche, .map-buttons, .map-scale, .map-start > *, .locator-block, .panel')
    // What stands beside the map in its region lies over it; a panel only where it is laid so.
    const laid = [...over].filter(
      (element) => region.contains(element) || ['absolute', 'fixed'].includes(getComputedStyle(element).position),
    )
    const covers = laid
      .map(within)
      .filter(({ left, right, top, bottom }) => right > left && bottom > 0 && top < frame.height && left < frame.width)
    const names = [...map.querySelectorAll<SVGGElement>('[data-name]')]
    const at = names.map((name) => {
      const matrix = name.querySelector<SVGTextElement>('.name-first')?.getScreenCTM()
      return [name.dataset.name ?? '', [(matrix?.e ?? 0) - frame.left, (matrix?.f ?? 0) - frame.top]] as const
    })
    const words = [...names, ...map.querySelectorAll<SVGGElement>('.line-name')].flatMap((name) =>
      [...name.querySelectorAll('text')].map((text) => ({ what: name.dataset.name ?? name.dataset.line ?? '', box: within(text) })),
    )
    return { screen: { size: [frame.width, frame.height], covers, pointer: 'fine' }, at: Object.fromEntries(at), words }
  })
}

/** The boxes of the controls on and over the map, but for the invisible ones of places. */
async function controlsOn(page: Page, site: Site) {
  const { map } = regionsOf(page, site)
  const controls = map.getByRole('button').and(page.locator(':not([data-place])'))
  const corner = await map.locator('.leaflet-container').boundingBox()
  const boxes = await Promise.all(
    (await controls.all()).map(async (one) => ({ box: await one.boundingBox(), name: await one.textContent() })),
  )
  return boxes.flatMap(({ box, name }) =>
    box && corner
      ? [
          {
            name,
            left: box.x - corner.x,
            top: box.y - corner.y,
            right: box.x - corner.x + box.width,
            bottom: box.y - corner.y + box.height,
          },
        ]
      : [],
  )
}

const views: readonly { readonly width: number; readonly height: number; readonly zoom: number; readonly middle: LonLat }[] = [
  { width: 1440, height: 900, zoom: 7.55, middle: [146.9, 44.517] },
  { width: 1440, height: 900, zoom: 7.9, middle: [146.4, 43.9] },
  { width: 1280, height: 720, zoom: 7.2, middle: [147.2, 44.4] },
  { width: 390, height: 844, zoom: 6.765, middle: [146.9, 44.517] },
  { width: 320, height: 640, zoom: 6.4, middle: [146.9, 44.5] },
]

const language = 'en'
const site = siteIn(language)

test('the names that a browser shows stand where the placement puts them, and over no control', async ({ page }) => {
  for (const { width, height, zoom, middle } of views) {
    await page.setViewportSize({ width, height })
    // A name that stood well stays where it was while the zoom does: each view is opened anew, not come to by a way that might leave some behind.
    await page.goto('about:blank')
    await openLive(page, `/${language}/#map=${zoom}/${middle[1]}/${middle[0]}`, site)
    await expect(async () => {
      const { screen, at, words } = await seenOn(page, site)
      const { names, corner } = namesOf({ screen, language, subject: null, view: 'control', camera: { zoom, middle } })
      expect(Object.keys(at).sort(), `${width}×${height} at ${zoom}`).toEqual(names.names.map(({ place }) => String(place)).sort())
      for (const { place, x, y } of names.names) {
        const [left = 0, top = 0] = at[place] ?? []
        expect(Math.hypot(left - (x - corner[0]), top - (y - corner[1])), `${place} at ${zoom}`).toBeLessThan(1.5)
      }
      for (const control of await controlsOn(page, site))
        for (const { what, box } of words) {
          const isOver = box.left < control.right && control.left < box.right && box.top < control.bottom && control.top < box.bottom
          expect(isOver, `${what} under ${control.name} at ${zoom}`).toBe(false)
        }
    }).toPass({ timeout: 30_000 })
  }
})

test('no name on the map lies under its title, the hint or the locator', async ({ page }) => {
  const views = [
    { path: '/ja/?view=japan', width: 1280, height: 720 },
    { path: '/ja/', width: 1280, height: 720 },
    { path: '/en/', width: 1366, height: 768 },
    { path: '/ru/', width: 1440, height: 900 },
  ]
  for (const { path, width, height } of views) {
    const shown = siteIn(path.slice(1, 3))
    await page.setViewportSize({ width, height })
    await openLive(page, path, shown)
    await expect(async () => {
      const { screen, words } = await seenOn(page, shown)
      expect(words.length).toBeGreaterThan(8)
      const under = words.filter(({ box }) =>
        screen.covers.some((over) => box.left < over.right && over.left < box.right && box.top < over.bottom && over.top < box.bottom),
      )
      expect(under, `${path} ${width}×${height}`).toEqual([])
    }).toPass({ timeout: 10_000 })
  }
})

test.describe('before any script, on a phone', () => {
  test.use({ javaScriptEnabled: false })

  test('the names of a map are seen whole, beside its title and beside each other', async ({ page }) => {
    const pages = ['en/', 'en/places/kurils/', 'en/places/south-sakhalin/', 'ja/events/saint-petersburg-treaty-1875/']
    for (const path of [...pages, 'en/lines/limit-eez-200nm-japan/', 'ja/lines/boundary-1875-la-perouse/', 'ru/places/shumshu/']) {
      await page.goto(`/${path}`)
      for (const [width, height] of [
        [390, 844],
        [430, 932],
      ] as const) {
        await page.setViewportSize({ width, height })
        const { names, faults } = await page.evaluate(namesOnStill)
        expect(names, `${path} ${width} wide`).toBeGreaterThan(0)
        expect(faults, `${path} ${width} wide`).toEqual([])
      }
    }
  })
})

/** How many names a still map shows, and which of them are cut or lie under its title or on another; runs in the page. */
function namesOnStill(): { names: number; faults: string[] } {
  const map = document.getElementById('map')?.getBoundingClientRect()
  const title = document.querySelector('.cartouche')?.getBoundingClientRect()
  if (!map || !title) throw new Error('the page has no map')
  const meet = (a: DOMRect, b: DOMRect) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
  const names = [...document.querySelectorAll('.still-map .name')].flatMap((name) => {
    const words = [...name.querySelectorAll('text')].filter((text) => text.checkVisibility() && text.getClientRects().length > 0)
    return words.length ? [{ place: name.textContent ?? '', words: words.map((text) => text.getBoundingClientRect()) }] : []
  })
  const faults = names.flatMap(({ place, words }, i) => {
    const isCut = words.some(
      ({ left, right, top, bottom }) => left < map.left || right > map.right || top < map.top || bottom > map.bottom + 4,
    )
    const others = names.slice(i + 1).filter((other) => other.words.some((box) => words.some((own) => meet(own, box))))
    return [
      ...(isCut ? [`${place} is cut`] : []),
      ...(words.some((box) => meet(box, title)) ? [`${place} lies under the title`] : []),
      ...others.map((other) => `${place} and ${other.place} touch`),
    ]
  })
  return { names: names.length, faults }
}

test('where in the world an event was lies over no word of the title, on any phone', async ({ page }) => {
  await page.goto('/ru/events/san-francisco-treaty-1951/')
  for (const [width, height] of [
    [320, 640],
    [360, 740],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('.cartouche > *')].flatMap((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect()
        const points = [top + 1, (top + bottom) / 2, bottom - 1].flatMap((y) => [left + 1, right - 1].map((x) => [x, y] as const))
        const isCovered = points.some(([x, y]) => !document.elementFromPoint(x, y)?.closest('.cartouche'))
        return right > left && isCovered ? [part.textContent] : []
      }),
    )
    expect(covered, `${width} × ${height}`).toEqual([])
  }
})

test('one side’s names lead on map and chart as chosen; headings stay, and a control keeps its own name before the shown one', async ({
  page,
}) => {
  const { t } = site
  const { map, timeline, reader } = regionsOf(page, site)
  const own = placeOf(site, 'etorofu')
  await page.goto(`/${language}/places/${own.id}/`)
  await expect(mapButton(page, site, own.id)).toHaveCount(1)
  await page.getByRole('button', { name: t('moreMenu') }).click()
  await page.getByRole('radio', { name: 'Russian names first' }).check()
  await expect(map.getByText('Iturup', { exact: true })).toBeVisible()
  await expect(timeline.getByText('Iturup', { exact: true })).toBeVisible()
  await expect(timeline.getByRole('link', { name: 'Etorofu, Iturup', exact: true })).toHaveCount(1)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(own.name)
  await expect(mapButton(page, site, own.id)).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('radio', { name: 'Japanese names first' }).check()
  await expect(map.getByText('Etorofu', { exact: true })).toBeVisible()
})

test('an island without room for its name has a tag at the edge, which shows it', async ({ page }) => {
  const { map } = regionsOf(page, site)
  const { name } = placeOf(site, 'kunashiri')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`/${language}/#map=8.5/44.82/147.23`)
  const tag = map.getByRole('button', { name: site.t('mapShowPlace', { place: name }), exact: true })
  await expect(tag).toBeVisible()
  const { width, height } = await boxOf(tag)
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await tag.click()
  await expect(map.getByText(name, { exact: true })).toBeVisible()
  await expect(tag).toHaveCount(0)
  await expect(mapButton(page, site, 'kunashiri')).toBeFocused()
})
