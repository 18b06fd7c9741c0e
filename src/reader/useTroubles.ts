import type { Trouble } from '../domain/address/trouble'
import { formatAsked } from '../i18n/dates'
import { useTranslate } from '../i18n/useMessages'
import { useAddress, useSite } from '../selection/site'

/** The address's troubles; a date the reader's clock has not come to yet is one more. */
export function useTroubles(): readonly Trouble[] {
  const t = useTranslate()
  const { live, today } = useSite()
  const { selection, troubles } = useAddress()
  const { at } = selection
  if (!live || !at || at.day <= today) return troubles
  return [...troubles, { about: 'date-future', value: formatAsked(t, at) }]
}
