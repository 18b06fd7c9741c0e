import type { ClassQuestion } from '../../domain/content/classKit'
import type { Subject } from '../../domain/content/subject'
import { Said } from '../../i18n/Said'
import { subjectTopic } from '../../i18n/subjectWords'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'

/** Questions with room for an answer, and on a sheet of its own the key to them: the addresses that prove the answers. */
export function Questions({ questions }: { questions: readonly ClassQuestion[] }) {
  return (
    <>
      <section className="class-sheet">
        <h2>
          <Said of="classQuestions" />
        </h2>
        <p>
          <Said of="classQuestionsTask" />
        </p>
        <ol className="class-questions">
          {questions.map(({ id, question }) => (
            <li key={id}>
              {question}
              <span className="class-line" />
              <span className="class-line" />
            </li>
          ))}
        </ol>
      </section>
      <section className="class-sheet">
        <h2>
          <Said of="classKey" />
        </h2>
        <ol className="class-key">
          {questions.map(({ id, question, proofs }) => (
            <li key={id}>
              <Address to={{ kind: 'question', id }}>{question}</Address>
              {proofs.map((proof) => (
                <Address key={`${proof.kind}:${proof.id}`} to={proof} />
              ))}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

/** A page by its name; on paper with its address. */
function Address({ to, children }: { to: Subject; children?: string }) {
  const t = useTranslate()
  const href = useHref()
  const dossier = useDossier()
  return <a href={href(to)}>{children ?? subjectTopic(t, dossier, to)}</a>
}
