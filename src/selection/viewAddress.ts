import { useCallback } from 'react'
import { formatAddress } from '../domain/address/address'
import type { Selection } from '../domain/address/selection'
import { useSelection, useSite } from './site'

/** The absolute address of what lies at a path below the site's root. It is to be called in the browser alone: a built page does not know where it is served. */
export function useAbsolute(): (path: string) => string {
  const { hrefTo } = useSite()
  return useCallback((path) => new URL(hrefTo(path), window.location.href).href, [hrefTo])
}

/** The absolute address of the view, with parts of it changed, and without an edition: who follows it reads what is known today. */
export function useViewAddress(): (changed?: Partial<Selection>) => string {
  const absolute = useAbsolute()
  const selection = useSelection()
  return (changed) => absolute(formatAddress({ ...selection, edition: null, ...changed }))
}
