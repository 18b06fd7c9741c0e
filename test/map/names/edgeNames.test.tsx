// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { EdgeNames, type EdgeTag } from '../../../src/map/names/EdgeNames'
import { SiteContext } from '../../../src/selection/site'
import { surfacesOfPage } from '../../../src/selection/surfaces'
import type { PlaceId } from '../../../src/domain/content/ids'
import { startSelection } from '../../../src/domain/address/selection'
import { addDays } from '../../../src/domain/time/day'
import { distantFuture } from '../../../src/domain/time/edtf'
import { otherDispute } from '../../fixtures/otherDispute'
import { mount } from '../../ui/mount'

afterEach(() => {
  vi.restoreAllMocks()
})

const dossier = otherDispute()
const site = {
  dossier,
  built: { selection: startSelection(dossier.language), troubles: [] },
  store: null,
  surfaces: surfacesOfPage(),
  live: true,
  today: addDays(distantFuture, -1),
  hrefTo: (address: string) => address,
}
const tag = (side: EdgeTag['side'], first: string, x: number): EdgeTag => ({
  place: 'isle' as PlaceId,
  side,
  first,
  at: [x, 20],
  type: 13,
  towards: 0,
})
const tags = (names: readonly EdgeTag[]) => (
  <SiteContext value={site}>
    <EdgeNames names={names} onShow={() => {}} />
  </SiteContext>
)

test('two maps that are compared may each have a tag of one place, and none is left behind when they go', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { element, redraw, unmount } = await mount(tags([tag('left', 'One', 40), tag('right', 'Other', 200)]))
  const said = () => [...element.querySelectorAll('button')].map(({ textContent }) => textContent)
  expect(said()).toEqual(['One →', 'Other →'])
  await redraw(tags([tag('right', 'Other', 200)]))
  expect(said()).toEqual(['Other →'])
  await redraw(tags([]))
  expect(said()).toEqual([])
  expect(told).not.toHaveBeenCalled()
  await unmount()
})
