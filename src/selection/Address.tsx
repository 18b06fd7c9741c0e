import { type ReactNode, startTransition, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { formatAddress } from '../domain/address/address'
import { AddressContext, ChosenContext, useAddress, useSite } from './site'
import { afterFrame } from './afterFrame'
import type { Followed } from './store'

/** Surfaces that answer at once: the map. */
export function AddressNow({ children }: { children: ReactNode }) {
  return <Addressed address={useFollowedAddress()}>{children}</Addressed>
}

/** Surfaces that may answer a moment later, so that what was pressed is seen to be pressed first: a panel takes longer to write than an outline to draw. */
export function AddressSoon({ children }: { children: ReactNode }) {
  return <Addressed address={useDeferredValue(useAddress())}>{children}</Addressed>
}

function Addressed({ address, children }: { address: Followed; children: ReactNode }) {
  const { language, page, subject, view, compare, camera, edition, part, query, anchor } = address.selection
  const { reading } = address
  const chosen = useMemo(
    () => ({ language, page, subject, view, compare, camera, edition, part, query, anchor, reading }),
    [language, page, subject, view, compare, camera, edition, part, query, anchor, reading],
  )
  return (
    <AddressContext value={address}>
      <ChosenContext value={chosen}>{children}</ChosenContext>
    </AddressContext>
  )
}

/**
 * The store's address, for React to draw. A choice is drawn at once, one by a press after the frame that shows the press. A gesture changes the
 * address on every frame, which is more than can be drawn: after each drawing the next one waits as long as that one took, so that half of the time
 * is left for frames. While a page is built, and in the first render of the browser, it is what the page's path says.
 */
function useFollowedAddress(): Followed {
  const { store, built } = useSite()
  const [address, setAddress] = useState<Followed>({ ...built, reading: null })
  const drawingSince = useRef<number | null>(null)
  useLayoutEffect(
    function followStore() {
      if (!store) return
      const follow = () => setAddress(store.get())
      // What has not come to life by now does so before, each part in its own turn.
      startTransition(() => setAddress((before) => (isSame(before, store.get()) ? before : store.get())))
      return store.subscribe(({ inGesture, afterPress }) => {
        if (afterPress) return afterFrame(follow)
        if (!inGesture) return follow()
        if (drawingSince.current !== null) return
        drawingSince.current = performance.now()
        startTransition(follow)
      })
    },
    [store],
  )
  useEffect(
    function catchUp() {
      if (!store || drawingSince.current === null) return
      const took = performance.now() - drawingSince.current
      const timer = setTimeout(() => {
        const isBehind = store.get() !== address
        drawingSince.current = isBehind ? performance.now() : null
        if (isBehind) startTransition(() => setAddress(store.get()))
      }, took)
      return () => clearTimeout(timer)
    },
    [store, address],
  )
  return address
}

/** Whether what the page's address says is what was built. */
function isSame(before: Followed, now: Followed): boolean {
  return !now.reading && !now.troubles.length && formatAddress(before.selection) === formatAddress(now.selection)
}
