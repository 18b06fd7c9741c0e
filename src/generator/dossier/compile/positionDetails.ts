import type { ArgumentAnswer, PositionDetail } from '../../../domain/content/detail'
import type { ArgumentSource, PositionSource } from '../schema/positions'
import type { Context } from './context'
import { compileEnd } from './date'
import { eventId, positionId } from './ids'
import { linkTo } from './instrumentLink'

/** What each position says: its claims in its own words, its arguments and what the other side answers. */
export function compilePositionDetails(context: Context): readonly PositionDetail[] {
  const { content, language, prose, sources, nameOn } = context
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const holderOfArgument = new Map(
    content.positions.flatMap((position) => position.arguments.map((argument) => [argument.id, { position, argument }] as const)),
  )

  return content.positions.map(
    (position): PositionDetail => ({
      kind: 'position',
      id: positionId(position.id),
      summary: prose(position.summary),
      holder: list.format(position.holder.split('+').map((body) => nameOn(body, null))),
      ...(position.proposed && { proposed: proposedSpan(position.proposed) }),
      claims: position.claims.map(compileClaimWords),
      ...(position.claimsNote && { claimsNote: prose(position.claimsNote) }),
      arguments: position.arguments.map(compileArgument),
      sources: sources([...new Set(position.arguments.flatMap(({ sources: own, answerSources = [] }) => [...own, ...answerSources]))]),
    }),
  )

  function compileClaimWords({ words, note }: PositionSource['claims'][number]): PositionDetail['claims'][number] {
    return {
      ...(words && { words: prose(words.texts) }),
      ...(words?.original && { wordsOriginal: words.original }),
      ...(words?.originalLang && { originalLang: words.originalLang }),
      partisan: words?.partisan ?? false,
      ...(note && { note: prose(note) }),
    }
  }

  function compileArgument(argument: ArgumentSource): ArgumentAnswer {
    return {
      id: argument.id,
      label: prose(argument.label),
      claim: prose(argument.claim),
      answer: argument.answer ? prose(argument.answer) : '',
      claimIsTheirs: argument.claimIsTheirs ?? true,
      answerIsTheirs: argument.answerIsTheirs ?? true,
      instruments: argument.instruments.map(({ id, article }) => linkTo(context, id, article)).filter((link) => link !== null),
      events: argument.events.map(eventId),
      pairsWith: (argument.pairsWith ?? []).flatMap((id) => {
        const pair = holderOfArgument.get(id)
        return pair ? [{ position: positionId(pair.position.id), argument: id, label: prose(pair.argument.label) }] : []
      }),
      sources: sources(argument.sources),
      ...(argument.answerSources && { answerSources: sources(argument.answerSources) }),
    }
  }
}

/** From the first day of the earlier date to the last day of the later. */
function proposedSpan({ from, to }: { readonly from: string; readonly to: string }): PositionDetail['proposed'] {
  const start = compileEnd(from, 'past')
  const end = compileEnd(to, 'future')
  return { ...start, edtf: `${from}/${to}`, last: end.last, ends: [start, end] }
}
