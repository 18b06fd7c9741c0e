import type { InstrumentLink, InstrumentPart, TextPart } from '../../../domain/content/detail'
import type { InstrumentSource } from '../schema/instruments'
import type { Context } from './context'
import { instrumentId } from './ids'

/** A link to an article of an instrument, or `null` where the instrument is not published. */
export function linkTo(context: Context, id: string, article: string): InstrumentLink | null {
  const instrument = context.content.instruments.find((candidate) => candidate.id === id)
  if (!instrument) return null
  return { id: instrumentId(id), title: context.prose(instrument.title), ...partOf(context, instrument, article) }
}

/** How a part of an instrument is cited: by the name the dossier gives it, else by its number and what that numbers. */
export function partOf({ prose }: Context, { articles, division }: InstrumentSource, article: string): InstrumentPart {
  const label = articles.find((candidate) => candidate.article === article)?.label
  if (label) return { article: prose(label) }
  return { article, ...(article && division && { division }) }
}

/** A part of an instrument with what it says. */
export function textOfPart(
  context: Context,
  instrument: InstrumentSource,
  { article, paraphrase, quotes }: InstrumentSource['articles'][number],
): TextPart {
  const { language, prose } = context
  // Official words are shown in their own language or not at all.
  const quote = quotes?.[language]
  return {
    ...partOf(context, instrument, article),
    paraphrase: prose(paraphrase),
    ...(quote && { quote, quoteLang: language }),
  }
}
