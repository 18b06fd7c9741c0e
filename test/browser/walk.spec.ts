import type { Page } from '@playwright/test'
import { shownDay } from '../../src/domain/content/event'
import { isoDay } from '../../src/domain/time/day'
import { expect, test } from './fixtures'
import { disputedEvent, firstSite, openLive } from './site'

const site = firstSite
const { language } = site
const { disputed, positions, boundaries, terms, instruments } = site.dossier
const event = disputedEvent(site)

/** One address of each kind of state that tests come to by walking. */
const states = [
  `/${language}/?at=${isoDay(shownDay(event))}`,
  `/${language}/places/${disputed[0]}/`,
  `/${language}/places/${disputed.at(-1)}/?at=1900-01-01`,
  `/${language}/events/${event.id}/`,
  `/${language}/positions/${positions[0]?.id}/`,
  `/${language}/lines/${boundaries[0]?.id}/`,
  `/${language}/terms/${terms[0]?.id}/`,
  `/${language}/instruments/${instruments[0]?.id}/`,
  `/${language}/events/`,
  `/${language}/`,
]

/**
 * What the page is to a reader and to a checker of accessibility: each element's name, role, state, data and own text, in order. Left out: where
 * things lie, ids that React counts up, what was announced on the way, how far in the map has zoomed, which decides what of it has a label, and the field
 * of search, which is another once it was used.
 */
function markupOf(page: Page): Promise<readonly string[]> {
  return page.locator('#app').evaluate((root) => {
    const told = /^(id|role|href|lang|type|disabled|hidden|aria-.*|data-.*)$/
    const line = (element: Element) => {
      const attributes = [...element.attributes].flatMap(({ name, value }) => (told.test(name) ? [`${name}=${value}`] : []))
      const text = [...(element.hasAttribute('data-announcer') ? [] : element.childNodes)].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? [node.textContent] : [],
      )
      return [element.tagName, ...attributes.sort(), ...text].join(' ').replace(/_r_\w+_/g, '_r_')
    }
    const map = root.querySelector('#map')
    const ofMap = [...(map?.querySelectorAll('[data-administrator]') ?? [])]
      .map((area) => ['place', 'administrator', 'claimants', 'stated'].map((name) => area.getAttribute(`data-${name}`)).join(' '))
      .sort()
    const left = [map, root.querySelector('[role=search]')]
    const rest = [...root.querySelectorAll('*')].filter((element) => element === map || !left.some((part) => part?.contains(element)))
    return [line(root), ...rest.map(line), ...ofMap]
  })
}

test.describe.configure({ mode: 'default' })

for (const address of states)
  test(`${address} is the same page walked to as opened cold`, async ({ page, walk }) => {
    const walked = await walk(address, site)
    await openLive(page, address, site)
    await expect.poll(async () => markupOf(page)).toEqual(await markupOf(walked))
  })
