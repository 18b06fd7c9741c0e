import type { Outcome, OutcomesFile } from '../domain/detail'
import type { MessageKey } from '../i18n/messages/en'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { Loading } from './Loading'
import './outcomes.css'
import { OutcomeMap, OutcomeOutlines } from './OutcomeMap'
import { OutcomeReckoning } from './OutcomeReckoning'
import { OutcomeTable } from './OutcomeTable'

/** What would change under each outcome that has been put forward, counted from the shapes on the map: what each party would administer. */
export function OutcomesPage() {
  const t = useTranslate()
  const file = useDetail<OutcomesFile>('outcomes')
  return (
    <div className="list-page outcomes-page">
      <h1 className="page-title">{t('navOutcomes')}</h1>
      <p className="aside-words">{t('outcomesNote')}</p>
      <Loading file={file} what={t('navOutcomes')}>
        {({ outcomes, residents, drawing }) => (
          <>
            <OutcomeOutlines drawing={drawing} />
            {outcomes.map((outcome) => (
              <section key={outcome.id} id={outcome.id} className="outcome">
                <h2>{nameOf(outcome, t)}</h2>
                <OutcomeMap outcome={outcome} drawing={drawing} />
                <OutcomeTable outcome={outcome} year={residents[0]?.count.year} />
              </section>
            ))}
            <OutcomeReckoning residents={residents} />
          </>
        )}
      </Loading>
    </div>
  )
}

const names: Record<string, MessageKey> = {
  today: 'outcomeToday',
  'declaration-1956': 'outcome1956',
  'four-islands': 'outcomeFour',
  'area-split': 'outcomeHalf',
  'nothing-moved': 'outcomeNothing',
}

function nameOf({ id }: Outcome, t: ReturnType<typeof useTranslate>): string {
  const name = names[id]
  return name ? t(name) : id
}
