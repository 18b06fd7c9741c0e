import { startTransition, useEffect, useState } from 'react'
import type { Reference } from '../domain/content/report'
import type { Subject } from '../domain/content/subject'
import type { Shared } from './shared'
import { useSite } from './site'

/** What is pointed at, as soon as there is time to draw it: a press comes before the light under it. */
export function useHighlight(): Reference | null {
  return useSoon(useSite().surfaces.highlighted)
}

/** What lights map and timeline: what is pointed at, else the paragraph that is read. */
export function useLit(): Subject | null {
  const paragraph = useSoon(useSite().surfaces.inView)
  return useHighlight() ?? paragraph
}

function useSoon<T>({ get, subscribe }: Shared<T | null>): T | null {
  const [value, setValue] = useState<T | null>(null)
  useEffect(
    function followValue() {
      const follow = () => startTransition(() => setValue(get()))
      follow()
      return subscribe(follow)
    },
    [get, subscribe],
  )
  return value
}
