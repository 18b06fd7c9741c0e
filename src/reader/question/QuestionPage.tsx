import type { QuestionDetail } from '../../domain/content/detail'
import type { QuestionId } from '../../domain/content/ids'
import { formatDate } from '../../i18n/dates'
import { Said } from '../../i18n/Said'
import { Unbroken } from '../../i18n/Unbroken'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { PageLink } from '../PageLink'
import { Loading } from '../Loading'
import { Runs } from '../Mention'
import { SourceRefs } from '../source/SourceLinks'

/** A question with its answer: under each sentence its sources, or that the words are this site's own; and the way to the next question. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const t = useTranslate()
  const href = useHref()
  const lender = useLender()
  const { questions } = useDossier()
  const detail = useDetail<QuestionDetail>(`questions/${id}`)
  const index = questions.findIndex((one) => one.id === id)
  const question = questions[index]?.question ?? id
  const next = questions[index + 1]
  return (
    <div className="question-page">
      <PageLink page="questions" />
      <h1 className="page-title" lang={lender(question)}>
        <Unbroken text={question} />
      </h1>
      <Loading file={detail} what={question}>
        {({ asOf, answer }) => (
          <>
            {asOf && <p className="standing">{t('questionAsOf', { date: formatDate(t, asOf) })}</p>}
            <Answer answer={answer} />
            {/* What is all said of the site itself goes on there. */}
            {answer.every(({ own }) => own) && <PageLink page="about" />}
          </>
        )}
      </Loading>
      {next && (
        <p className="next-question">
          {t('questionNext')}{' '}
          <a href={href({ kind: 'question', id: next.id })} lang={lender(next.question)}>
            {next.question}
          </a>
        </p>
      )}
    </div>
  )
}

function Answer({ answer }: Pick<QuestionDetail, 'answer'>) {
  return (
    <div className="answer">
      {answer.map(({ runs, lang, own, sources }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of an answer never change their order
        <div key={index} className="answer-sentence">
          <p lang={lang}>
            <Runs runs={runs} />
          </p>
          {own && (
            <p className="aside-words">
              <Said of="questionOwnWords" />
            </p>
          )}
          <SourceRefs sources={sources} />
        </div>
      ))}
    </div>
  )
}
