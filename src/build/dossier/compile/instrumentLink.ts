import type { InstrumentLink } from '../../../domain/detail'
import type { Context } from './context'
import { instrumentId } from './ids'

/** A link to an article of an instrument, or `null` where the instrument is not published. */
export function linkTo({ content, prose }: Context, id: string, article: string): InstrumentLink | null {
  const instrument = content.instruments.find((candidate) => candidate.id === id)
  if (!instrument) return null
  const label = instrument.articles.find((candidate) => candidate.article === article)?.label
  return { id: instrumentId(id), title: prose(instrument.title), article: label ? prose(label) : article }
}
