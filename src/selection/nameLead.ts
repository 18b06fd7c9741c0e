import type { View } from '../domain/content/ids'
import { leadOn, type NameLead } from '../domain/content/names'
import { useSettings } from './settings'
import { useDossier } from './site'

/** Whose names lead on a map of a view, and on the chart below it. */
export function useNameLead(view: View): NameLead {
  return leadOn(useDossier(), view, useSettings().nameOrder)
}
