import { isFuture } from '../domain/address/shown'
import type { Trouble } from '../domain/address/trouble'
import { formatAsked } from '../i18n/dates'
import { useTranslate } from '../i18n/useMessages'
import { useAddress, useSite } from '../selection/site'

/** The address's troubles; a date the reader's clock has not come to yet, of either map, is one more. */
export function useTroubles(): readonly Trouble[] {
  const t = useTranslate()
  const { live, today } = useSite()
  const { selection, troubles } = useAddress()
  const { at, compare } = selection
  const ahead = live ? [at, compare?.at].flatMap((date) => (date && isFuture(date, today) ? [date] : [])) : []
  const said = new Set(ahead.map((date) => formatAsked(t, date)))
  return [...troubles, ...[...said].map((value) => ({ about: 'date-future', value }) as const)]
}
