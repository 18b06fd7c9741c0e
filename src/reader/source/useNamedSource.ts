import { useEffect } from 'react'
import type { SourcesPage } from '../../domain/content/detail'
import { useChosen, useSite } from '../../selection/site'

/** The sources were one page once, an anchor each, and are still cited by it; and a source may have come to another shelf since. */
export function useNamedSource(file: SourcesPage | null): void {
  const { live, store } = useSite()
  const { anchor, subject } = useChosen()
  const shelf = anchor && file && Object.hasOwn(file.shelfOf, anchor) ? file.shelfOf[anchor] : undefined
  useEffect(
    function leadOn() {
      if (live && store && shelf && subject?.id !== shelf) store.select({ subject: { kind: 'shelf', id: shelf } }, { replace: true })
    },
    [live, store, shelf, subject],
  )
}
