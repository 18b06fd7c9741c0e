import type { LineShape } from '../cartography/lines'
import { partyNoun } from '../i18n/nouns'
import type { Translate } from '../i18n/translate'

/** What is written on a line: whose border it is where someone states it, else what it is. */
export function lineWords(t: Translate, { boundary, role }: LineShape): string {
  if (boundary.kind === 'claimed' && boundary.claimant) {
    const isState = role === 'claimed' && !boundary.claimant.includes('+')
    if (isState) return t('lineStatedBy', { holder: partyNoun(t, boundary.claimant) })
  }
  if (role === 'control' || role === 'control-thin') return t('lineKind.line-of-control')
  if (role === 'treaty') return t('lineKind.treaty')
  return boundary.name
}
