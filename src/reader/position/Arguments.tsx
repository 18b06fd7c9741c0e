import type { ArgumentAnswer } from '../../domain/content/detail'
import type { PositionEntry } from '../../domain/content/position'
import { partyNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { articleName } from '../instrument/articleName'
import { Mention } from '../Mention'
import { useLender } from '../../selection/useLender'
import { SourceRefs } from '../source/SourceLinks'
import { ArgumentLink } from './ArgumentLink'

/** Each argument beside its answer, in two equal columns under one heading, so that neither side has the larger half. */
export function Arguments({ position, entries }: { position: PositionEntry; entries: readonly ArgumentAnswer[] }) {
  const t = useTranslate()
  const dossier = useDossier()
  const others = position.party ? dossier.parties.filter((party) => party !== position.holder) : []
  const [other] = others
  const isText = position.kind === 'instrument'
  const heads = {
    argues: isText
      ? t('positionReading')
      : other
        ? t('positionArgues', { holder: partyNoun(t, dossier, position.holder) })
        : t('positionArgument'),
    answers: isText
      ? t('positionOtherReading')
      : other && others.length === 1
        ? t('positionAnswers', { holder: partyNoun(t, dossier, other) })
        : t('positionAnswer'),
  }
  return (
    <section className="arguments">
      <h2>
        <Said of="positionArguments" />
      </h2>
      {entries.length === 0 && (
        <p className="empty">
          <Said of="noArguments" />
        </p>
      )}
      {entries.map((entry) => (
        <Argument key={entry.id} entry={entry} argues={heads.argues} answers={heads.answers} />
      ))}
    </section>
  )
}

function Argument({ entry, argues, answers }: { entry: ArgumentAnswer; argues: string; answers: string }) {
  const t = useTranslate()
  const lender = useLender()
  const { id, label, claim, answer, claimIsTheirs, answerIsTheirs, sources, answerSources } = entry
  return (
    <section className="argument" id={id}>
      <h3 lang={lender(label)}>{label}</h3>
      <div className="sides">
        <div className="side">
          <h4>{argues}</h4>
          <p lang={lender(claim)}>{claim}</p>
          {!claimIsTheirs && (
            <p className="aside-words">
              <Said of="positionClaimComposed" />
            </p>
          )}
          {answerSources && <SideSources sources={sources} />}
        </div>
        <div className="side">
          <h4>{answers}</h4>
          <p lang={lender(answer)}>{answer || t('positionNoAnswer')}</p>
          {answer && !answerIsTheirs && (
            <p className="aside-words">
              <Said of="positionAnswerComposed" />
            </p>
          )}
          {answerSources && <SideSources sources={answerSources} />}
        </div>
      </div>
      <Grounds entry={entry} />
      {!answerSources && <SideSources sources={sources} />}
    </section>
  )
}

/** Where a side was seen to say it; under both where they were not told apart. */
function SideSources({ sources }: Pick<ArgumentAnswer, 'sources'>) {
  return (
    <p className="argument-sources">
      <SourceRefs sources={sources} />
    </p>
  )
}

/** What an argument rests on: articles of treaties, events, and the other side's arguments on the same point. */
function Grounds({ entry: { instruments, events, pairsWith } }: { entry: ArgumentAnswer }) {
  const t = useTranslate()
  const href = useHref()
  const dossier = useDossier()
  const named = events.flatMap((id) => dossier.events.find((event) => event.id === id) ?? [])
  return (
    <ul className="grounds wrapped">
      {instruments.map(({ id, title, ...part }) => (
        <li key={`${id} ${part.article}`}>
          <a href={href({ kind: 'instrument', id })}>{title}</a>
          {part.article && t('comma') + articleName(t, part)}
        </li>
      ))}
      {named.map(({ id, short }) => (
        <li key={id}>
          <Mention to={{ kind: 'event', id }}>{short}</Mention>
        </li>
      ))}
      {pairsWith.map(({ position, argument, label }) => (
        <li key={argument}>
          <ArgumentLink position={position} argument={argument}>
            {label}
          </ArgumentLink>
        </li>
      ))}
    </ul>
  )
}
