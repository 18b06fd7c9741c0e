import { type ReactNode, useDeferredValue } from 'react'
import { AddressContext, useCurrentAddress } from '../selection/site'

/** Surfaces that answer at once: the map, the playhead. */
export function AddressNow({ children }: { children: ReactNode }) {
  return <AddressContext value={useCurrentAddress()}>{children}</AddressContext>
}

/** Surfaces that may answer a moment later, so that what was pressed is seen to be pressed first: a panel takes longer to write than an outline to draw. */
export function AddressSoon({ children }: { children: ReactNode }) {
  return <AddressContext value={useDeferredValue(useCurrentAddress())}>{children}</AddressContext>
}
