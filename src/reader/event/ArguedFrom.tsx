import type { ArguedLine, ArguedSide } from '../../domain/content/detail'
import { partyNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Fact } from '../Fact'
import { ArgumentLink } from '../position/ArgumentLink'

/** Who argues what from an event: each side in turn, a line an argument, which leads to it on the page of its position. */
export function ArguedFrom({ sides }: { sides: readonly ArguedSide[] }) {
  const t = useTranslate()
  const dossier = useDossier()
  if (!sides.length) return null
  return (
    <section>
      <h2>
        <Said of="eventArgued" />
      </h2>
      <dl className="facts argued">
        {sides.map(({ party, answers, lines }) => (
          <Fact
            key={party ?? ''}
            term={
              party ? t(answers ? 'positionAnswers' : 'placeCaseOf', { holder: partyNoun(t, dossier, party) }) : t('eventArguedByOthers')
            }
          >
            <ul data-party={party}>
              {lines.map((line) => (
                <li key={line.argument}>
                  <Line line={line} isAnswer={answers} />
                  {line.composed && (
                    <p className="aside-words">
                      <Said of={answers ? 'positionAnswerComposed' : 'positionClaimComposed'} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        ))}
      </dl>
    </section>
  )
}

/** The name of the argument leads to it; of an answer its own words do, since the name is that of what it answers. */
function Line({ line: { position, argument, label, says }, isAnswer }: { line: ArguedLine; isAnswer: true | undefined }) {
  const t = useTranslate()
  const lender = useLender()
  const { positions } = useDossier()
  const words = isAnswer && says ? says : label
  return (
    <>
      {!says && `${positions.find(({ id }) => id === position)?.name}${t('colon')}`}
      <ArgumentLink position={position} argument={argument}>
        {words}
      </ArgumentLink>
      {says && !isAnswer && (
        <>
          {t('colon')}
          <span lang={lender(says)}>{says}</span>
        </>
      )}
    </>
  )
}
