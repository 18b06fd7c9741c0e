import type { Boundary } from '../domain/content/boundary'
import type { Dossier } from '../domain/content/dossier'
import { partyNoun } from './nouns'
import type { Translate } from './translate'

/** What kind of line it is, by its finer kind where there are words for that: "Treaty boundary", "Line on Westland’s maps". */
export function lineKindWords(t: Translate, dossier: Dossier, { kind, subkind, claimant }: Boundary): string {
  const finer = `lineKind.${subkind}`
  return t(t.has(finer) ? finer : `lineKind.${kind}`, { holder: claimant ? partyNoun(t, dossier, claimant) : '' })
}
