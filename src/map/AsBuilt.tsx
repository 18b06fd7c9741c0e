import { type Ref, useSyncExternalStore } from 'react'
import { useSite } from '../selection/site'

interface AsBuiltProps {
  readonly ref?: Ref<HTMLDivElement>
  readonly className: string
}

/** Never written: React leaves the inside of an element that has it as it finds it. */
const asBuilt = { __html: '' }

/** An element of the built page whose inside stands as it was built: to hydrate it would be to draw once more what is there already. */
export function AsBuilt({ ref, className }: AsBuiltProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what was built stays
  return <div ref={ref} className={className} suppressHydrationWarning dangerouslySetInnerHTML={asBuilt} />
}

const never = () => () => {}

/** Whether this render takes over what a built page shows: false while that is built, and where there is nothing yet. */
export function useTakesOverBuilt(): boolean {
  const { store } = useSite()
  const isHydrating = useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
  return isHydrating && store !== null
}
