import { stepSubject } from '../../domain/content/subject'
import { Said } from '../../i18n/Said'
import { useDossier, useHref } from '../../selection/site'

/** The stories one can follow step by step. */
export function SequenceList() {
  const href = useHref()
  const { sequences } = useDossier()
  return (
    <div className="list-page sequences-page">
      <h1 className="page-title">
        <Said of="navSequences" />
      </h1>
      {sequences.map(({ id, title, steps }) => (
        <section key={id}>
          <h2>{title}</h2>
          <ol className="steps">
            {steps.map((step) => (
              <li key={step.id}>
                <a href={href(stepSubject(id, step.id))}>{step.sentence}</a>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
