import type { InstrumentPart } from '../../domain/content/detail'
import type { Translate } from '../../i18n/translate'

/** "Article 2(c)", "paragraph 9", as it stands inside a sentence; a part that has a name of its own ("preamble") keeps it. */
export function articleName(t: Translate, { article, division }: InstrumentPart): string {
  if (!division) return article
  const [, number = article, part = ''] = /^(\w+)(\(.*)$/.exec(article) ?? []
  return t(`division.${division}`, { number, part })
}
