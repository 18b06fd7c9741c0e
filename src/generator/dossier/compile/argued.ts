import type { ArguedLine, ArguedSide } from '../../../domain/content/detail'
import type { Content } from '../schema/content'
import type { InstrumentSource } from '../schema/instruments'
import type { ArgumentSource, PositionSource } from '../schema/positions'
import type { Words } from '../schema/text'
import type { Context } from './context'
import { partyId, positionId } from './ids'
import { sentenceStarts } from './sentences'

type EventSource = Content['events'][number]

interface Argued {
  readonly position: PositionSource
  readonly argument: ArgumentSource
}

/**
 * The parts of a text that decide: those that most arguments rest on. Of a text that nothing is argued from, its official words, or else all that the
 * dossier has of it.
 */
export function decidingParts({ content }: Context, { id, articles }: InstrumentSource): InstrumentSource['articles'] {
  const cited = argumentsIn(content).flatMap(({ argument }) => argument.instruments.filter((link) => link.id === id))
  const timesCited = (article: string) => cited.filter((link) => link.article === article).length
  const most = Math.max(0, ...articles.map(({ article }) => timesCited(article)))
  if (most > 0) return articles.filter(({ article }) => timesCited(article) === most)
  const quoted = articles.filter(({ quotes }) => quotes)
  return quoted.length ? quoted : articles
}

/**
 * Who argues what from an event and from the deciding parts of its own texts; where no party does, from those of the texts that its words rest on.
 * A party without an argument of its own stands after the other with its answers, so that no side is heard alone. What others argue follows, in one.
 */
export function arguedFrom(
  context: Context,
  event: EventSource,
  own: readonly InstrumentSource[],
  restsOn: readonly InstrumentSource[],
): readonly ArguedSide[] {
  const citesAny = (texts: readonly InstrumentSource[]) => {
    const parts = new Set(texts.flatMap((text) => decidingParts(context, text).map(({ article }) => `${text.id} ${article}`)))
    return ({ argument }: Argued) => argument.instruments.some(({ id, article }) => parts.has(`${id} ${article}`))
  }
  const citesOwn = citesAny(own)
  const citesOther = citesAny(restsOn)
  const all = argumentsIn(context.content)
  const direct = all.filter((one) => one.argument.events.includes(event.id) || citesOwn(one))
  return sidesOf(
    context,
    direct.some(({ position }) => position.party) ? direct : all.filter((one) => direct.includes(one) || citesOther(one)),
  )
}

function sidesOf(context: Context, argued: readonly Argued[]): readonly ArguedSide[] {
  const { parties } = context.content.dispute
  const ofParties = argued.filter(({ position }) => position.party)
  const others = argued.filter(({ position }) => !position.party)
  const sides = parties.flatMap(({ id }): readonly ArguedSide[] => {
    const own = ofParties.filter(({ position }) => position.holder === id)
    if (own.length) return [{ party: partyId(id), lines: own.map((one) => lineOf(context, one, 'claim')) }]
    // Whose an answer is can be told only where there is one other side.
    const answered = parties.length === 2 ? ofParties.filter(({ argument }) => argument.answer) : []
    return answered.length ? [{ party: partyId(id), answers: true, lines: answered.map((one) => lineOf(context, one, 'answer')) }] : []
  })
  return [
    ...sides.filter(({ answers }) => !answers),
    ...sides.filter(({ answers }) => answers),
    ...(others.length ? [{ lines: others.map((one) => lineOf(context, one, 'claim')) }] : []),
  ]
}

function argumentsIn({ positions }: Content): readonly Argued[] {
  return positions.flatMap((position) => position.arguments.map((argument) => ({ position, argument })))
}

/** The name of an argument and the first sentence of what a party says in it. */
function lineOf(context: Context, { position, argument }: Argued, said: 'claim' | 'answer'): ArguedLine {
  const text = argument[said]
  const isTheirs = argument[said === 'claim' ? 'claimIsTheirs' : 'answerIsTheirs'] ?? true
  return {
    position: positionId(position.id),
    argument: argument.id,
    label: context.prose(argument.label),
    ...(position.party && text && { says: firstSentence(context, text) }),
    ...(position.party && !isTheirs && { composed: true }),
  }
}

function firstSentence({ prose, language }: Context, words: Words): string {
  const text = prose(words)
  const [, end = text.length] = sentenceStarts(text, language)
  return text.slice(0, end).trim()
}
