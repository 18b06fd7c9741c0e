import type { OutcomesFile } from '../../domain/content/detail'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { Loading } from '../Loading'
import './outcomes.css'
import { OutcomeMap } from './OutcomeMap'
import { OutcomeReckoning } from './OutcomeReckoning'
import { OutcomeTable } from './OutcomeTable'
import { SharedOutlines } from '../../svg/SharedOutlines'

/** What would change under each outcome that has been put forward, counted from the shapes on the map: what each party would administer. */
export function OutcomesPage() {
  const t = useTranslate()
  const file = useDetail<OutcomesFile>('outcomes')
  return (
    <div className="list-page outcomes-page">
      <h1 className="page-title">
        <Said of="navOutcomes" />
      </h1>
      <p className="aside-words">
        <Said of="outcomesNote" />
      </p>
      <Loading file={file} what={t('navOutcomes')}>
        {({ outcomes, residents, drawing }) => (
          <>
            <SharedOutlines outlines={drawing.islands} prefix="outcome" />
            {outcomes.map((outcome) => (
              <section key={outcome.id} id={outcome.id} className="outcome">
                <h2>{outcome.name}</h2>
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
