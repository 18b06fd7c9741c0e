// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { readAddress } from '../../src/domain/address/address'
import { distantFuture } from '../../src/domain/time/edtf'
import { AddressNow } from '../../src/selection/Address'
import { SiteContext, useAddress } from '../../src/selection/site'
import { type Followed, selectionStore } from '../../src/selection/store'
import { surfacesOfPage } from '../../src/selection/surfaces'
import { otherDispute } from '../fixtures/otherDispute'
import { mount } from '../ui/mount'

function Surface({ drawn }: { readonly drawn: Followed[] }) {
  drawn.push(useAddress())
  return null
}

/** Each address that a surface has drawn, of a page that was built for `en/places/tamm/` and comes alive at an address. */
async function drawnAt(query: string): Promise<readonly Followed[]> {
  const dossier = otherDispute()
  const built = readAddress('en/places/tamm/', dossier)
  window.history.replaceState(null, '', `/en/places/tamm/${query}`)
  const store = selectionStore(window, '/', dossier)
  const drawn: Followed[] = []
  const site = {
    dossier,
    built,
    store,
    surfaces: surfacesOfPage(),
    live: false,
    today: distantFuture,
    hrefTo: (address: string) => address,
  }
  const { unmount } = await mount(
    <SiteContext value={site}>
      <AddressNow>
        <Surface drawn={drawn} />
      </AddressNow>
    </SiteContext>,
  )
  await unmount()
  return drawn
}

test('a page at its plain address is drawn once, one that is asked for more is drawn with it', async () => {
  expect(await drawnAt('')).toHaveLength(1)
  const [first, second, ...more] = await drawnAt('?at=1920')
  expect(first?.selection.at).toBeNull()
  expect(second?.selection.at?.text).toBe('1920')
  expect(more).toEqual([])
})
