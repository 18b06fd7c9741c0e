import type { z } from 'zod'
import type { NounText } from '../../../domain/content/dossier'
import type { Cases } from '../../../domain/content/place'
import type { declension, Words } from '../schema/text'
import type { Context } from './context'

type Declension = z.infer<typeof declension>

interface NounSource {
  readonly name: Words
  readonly inText?: Words | undefined
  readonly cases?: Readonly<Record<string, Declension | undefined>> | undefined
}

/** A name in one language, as it stands in a sentence and alone, with its cases where the language declines it. */
export function compileNoun({ language, plain }: Context, { name, inText, cases }: NounSource): NounText {
  const label = plain(name)
  const text = inText?.[language] ?? label
  return { text, ...(text !== label && { label }), ...casesOf(cases?.[language]) }
}

/** The cases that sentences ask for, as a field of its own; nothing where the language has none. */
export function casesOf(declined: Declension | undefined): { readonly cases?: Cases } {
  if (!declined) return {}
  const { locative: _, ...cases } = declined
  return { cases }
}
