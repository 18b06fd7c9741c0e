import type { ListTexts } from '../../domain/content/detail'
import type { Sequence } from '../../domain/content/sequence'
import { stepSubject } from '../../domain/content/subject'
import { useTranslate } from '../../i18n/useMessages'
import { useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'

interface StepLinksProps {
  readonly sequence: Sequence
  /** What is said at each step; without, a link has the step's number. */
  readonly texts: ListTexts
  /** The index of the step that is shown. */
  readonly current?: number
}

/** All steps of a story, each by its sentence. */
export function StepLinks({ sequence: { id, steps }, texts, current }: StepLinksProps) {
  const t = useTranslate()
  const href = useHref()
  const lender = useLender()
  return (
    <ol className="steps">
      {steps.map((step, index) => {
        const subject = stepSubject(id, step.id)
        const sentence = texts[subject.id]
        return (
          <li key={step.id}>
            <a href={href(subject)} lang={sentence && lender(sentence)} aria-current={index === current ? 'step' : undefined}>
              {sentence ?? t('sequenceStep', { number: index + 1, total: steps.length })}
            </a>
          </li>
        )
      })}
    </ol>
  )
}
