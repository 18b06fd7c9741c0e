import type { LineShape } from '../../cartography/lines'
import type { Dossier } from '../../domain/content/dossier'
import { lineKindWords } from '../../i18n/lineKind'
import { partyNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'

/** What is written on a line: whose border it is where someone states it, else what it is. */
export function lineWords(t: Translate, dossier: Dossier, { boundary, role }: LineShape): string {
  if (role === 'claimed' && boundary.claimant) return t('lineStatedBy', { holder: partyNoun(t, dossier, boundary.claimant) })
  if (role === 'control') return t('lineKind.line-of-control')
  if (role === 'treaty') return t('lineKind.treaty')
  if (role === 'hypothetical') return t('lineKind.hypothetical')
  if (role === 'other-date') return t('lineOtherDate')
  if (role === 'other-date-control') return t('lineOtherDateControl')
  return role === 'mapped' ? lineKindWords(t, dossier, boundary) : boundary.name
}
