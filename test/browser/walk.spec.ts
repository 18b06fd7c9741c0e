import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { openLive, siteIn } from './site'

const site = siteIn('en')
const { disputed, events, positions, boundaries, terms, instruments } = site.dossier
const event = events.find(({ places }) => places.some((place) => disputed.includes(place)))

/** One address of each kind of state that tests come to by walking. */
const states = [
  '/en/?at=1945-09-01',
  `/en/places/${disputed[0]}/`,
  `/en/places/${disputed.at(-1)}/?at=1900-01-01`,
  `/en/events/${event?.id}/`,
  `/en/positions/${positions[0]?.id}/`,
  `/en/lines/${boundaries[0]?.id}/`,
  `/en/terms/${terms[0]?.id}/`,
  `/en/instruments/${instruments[0]?.id}/`,
  '/en/events/',
  '/en/',
]

/**
 * What the page is to a reader and to a checker of accessibility: each element's name, role, state, data and own text, in order. Left out: where
 * things lie, ids that React counts up, what was announced on the way, and how far in the map has zoomed, which decides what of it has a label.
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
    const rest = [...root.querySelectorAll('*')].filter((element) => element === map || !map?.contains(element))
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
