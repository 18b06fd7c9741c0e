import { useState } from 'react'
import { useChosen, useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Said } from '../../i18n/Said'
import './opening.css'

/**
 * The first question beside the report, closed until it is asked for, without script too; and the way to its sources and to all questions. Its words
 * lead on by plain links: what is marked as a mention in the reader has to be seen. A page of a subject of its own has the way alone, since the
 * sentences would be in each of a thousand pages, until one opens it there; where it stands open it stays as it is, so that no text moves.
 */
export function OpeningAnswer() {
  const href = useHref()
  const lender = useLender()
  const { opening } = useDossier()
  const isStart = useChosen().subject === null
  const [isOpen, setOpen] = useState(false)
  if (!opening) return null
  const { id, question, answer } = opening
  return (
    <div className="opening-answer">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary lang={lender(question)}>{question}</summary>
        {(isStart || isOpen) && (
          <ol>
            {answer.map(({ runs, lang }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of an answer never change their order
              <li key={index} lang={lang}>
                {runs.map(({ text, to }, i) =>
                  to ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
                    <a key={i} className={`mention ${to.kind}`} href={href(to)}>
                      {text}
                    </a>
                  ) : (
                    text
                  ),
                )}
              </li>
            ))}
          </ol>
        )}
        <p>
          <a href={href({ kind: 'question', id })}>
            <Said of="questionSources" />
          </a>
        </p>
      </details>
      <a className="all-questions" href={href('questions')}>
        <Said of="questionsAll" />
      </a>
    </div>
  )
}
