import type { OutcomesFile } from '../../domain/content/detail'
import { FilePage } from '../FilePage'
import './outcomes.css'
import { OutcomeMap } from './OutcomeMap'
import { OutcomeReckoning } from './OutcomeReckoning'
import { OutcomeTable } from './OutcomeTable'
import { SharedOutlines } from '../../svg/SharedOutlines'

/** What would change under each outcome that has been put forward, counted from the shapes on the map: what each party would administer. */
export function OutcomesPage() {
  return (
    <FilePage<OutcomesFile> page="outcomes" title="navOutcomes" intro="outcomesNote">
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
    </FilePage>
  )
}
