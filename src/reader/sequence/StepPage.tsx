import type { ListTexts } from '../../domain/content/detail'
import type { StepId } from '../../domain/content/ids'
import { stepSubject } from '../../domain/content/subject'
import { readDate } from '../../domain/time/askedDate'
import type { Sequence, SequenceStep } from '../../domain/content/sequence'
import { formatAsked } from '../../i18n/dates'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useDossier, useHref, useSite } from '../../selection/site'
import { Loading } from '../Loading'
import { PageLink } from '../PageLink'
import { Mention } from '../Mention'
import { PlaySteps } from './PlaySteps'
import { StepLinks } from './StepLinks'
import { subjectTitle } from '../../i18n/subjectWords'
import { useLender } from '../../selection/useLender'
import { Unbroken } from '../../i18n/Unbroken'

/** One step of a story: its sentence, the way forward and back, and all steps. */
export function StepPage({ id: own }: { id: StepId }) {
  const t = useTranslate()
  const lender = useLender()
  const dossier = useDossier()
  const file = useDetail<ListTexts>('sequences')
  const { live } = useSite()
  const isOwn = (sequence: Sequence) => (step: SequenceStep) => stepSubject(sequence.id, step.id).id === own
  const sequence = dossier.sequences.find((one) => one.steps.some(isOwn(one)))
  const index = sequence?.steps.findIndex(isOwn(sequence)) ?? -1
  const step = sequence?.steps[index]
  if (!sequence || !step) return null
  const date = readDate(step.atText)
  return (
    <div className="step-page">
      <PageLink page="sequences" />
      <p className="kicker">{t('sequenceStep', { number: index + 1, total: sequence.steps.length })}</p>
      <h1 className="page-title" lang={lender(sequence.title)}>
        <Unbroken text={sequence.title} />
      </h1>
      {date && <p className="event-date">{formatAsked(t, date)}</p>}
      <Loading file={file} what={sequence.title}>
        {({ [own]: sentence = '' }) => (
          <p className="summary" lang={lender(sentence)}>
            {sentence}
          </p>
        )}
      </Loading>
      {step.subject && (
        <p>
          <Mention to={step.subject}>{subjectTitle(t, dossier, step.subject)}</Mention>
        </p>
      )}
      <nav className="step-ways wrapped" aria-label={t('navSequences')}>
        <StepLink sequence={sequence} step={sequence.steps[index - 1]} words={t('sequencePrevious')} />
        <span className={live ? undefined : 'waiting'}>
          <PlaySteps sequence={sequence} index={index} />
        </span>
        <StepLink sequence={sequence} step={sequence.steps[index + 1]} words={t('sequenceNext')} />
      </nav>
      {index === sequence.steps.length - 1 && (
        <p className="aside-words">
          <Said of="sequenceEnd" />
        </p>
      )}
      <StepLinks sequence={sequence} texts={file.state === 'ready' ? file.value : {}} current={index} />
    </div>
  )
}

function StepLink({ sequence, step, words }: { sequence: Sequence; step: SequenceStep | undefined; words: string }) {
  const href = useHref()
  return step ? <a href={href(stepSubject(sequence.id, step.id))}>{words}</a> : null
}
