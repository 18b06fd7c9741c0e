import { useShared } from './shared'
import { useSite } from './site'

/** Whether the page is drawn for paper now. */
export function usePrinting(): boolean {
  return useShared(useSite().surfaces.printing) ?? false
}
