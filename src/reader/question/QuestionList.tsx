import { Said } from '../../i18n/Said'
import { useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { PageLink } from '../PageLink'
import { Unbroken } from '../../i18n/Unbroken'

/** What newcomers ask, each a link to its answer. */
export function QuestionList() {
  const href = useHref()
  const lender = useLender()
  const { questions } = useDossier()
  return (
    <div className="list-page questions-page">
      <h1 className="page-title">
        <Said of="navQuestions" />
      </h1>
      <ul className="entries">
        {questions.map(({ id, question }) => (
          <li key={id}>
            <h2>
              <a href={href({ kind: 'question', id })} lang={lender(question)}>
                <Unbroken text={question} />
              </a>
            </h2>
          </li>
        ))}
      </ul>
      <PageLink page="class" />
    </div>
  )
}
