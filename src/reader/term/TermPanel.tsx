import type { TermDetail } from '../../domain/content/detail'
import type { TermId } from '../../domain/content/ids'
import { partyNoun } from '../../i18n/nouns'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDetail } from '../../selection/details'
import { useOverlay } from '../../selection/useOverlay'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Quoting } from '../../ui/Foreign'
import { Excerpts } from '../report/Excerpts'
import { Loading } from '../Loading'
import { PanelHead } from '../PanelHead'
import { ReportMistake } from '../ReportMistake'
import { SourceList } from '../source/SourceLinks'
import '../sheets'
import { Unbroken } from '../../i18n/Unbroken'

/** A short note on a word, beside the report: what it means, whose word it is, where the report has it. */
export function TermPanel({ id }: { id: TermId }) {
  const t = useTranslate()
  const overlay = useOverlay()
  const dossier = useDossier()
  const lender = useLender()
  const term = dossier.terms.find((one) => one.id === id)?.term ?? id
  const detail = useDetail<TermDetail>(`terms/${id}`)
  return (
    <div ref={overlay} className="panel term-panel">
      <PanelHead kicker={<Said of="navGlossary" />}>
        <h1 className="subject-name" lang={lender(term)}>
          <Unbroken text={term} />
        </h1>
      </PanelHead>
      <Loading file={detail} what={term}>
        {({ definition, partisan, also }) => (
          <>
            {partisan && <p className="partisan">{t('positionTheirWord', { holder: partyNoun(t, dossier, partisan) })}</p>}
            <p className="summary" lang={lender(definition)}>
              <Quoting>{definition}</Quoting>
            </p>
            {also.length > 0 && <p className="further-names">{t('alsoCalled', { name: also.join(' · ') })}</p>}
          </>
        )}
      </Loading>
      <Excerpts subject={{ kind: 'term', id }} level={2} />
      {detail.state === 'ready' && (
        <section>
          <h2>
            <Said of="navSources" />
          </h2>
          <SourceList sources={detail.value.sources} />
        </section>
      )}
      <ReportMistake />
    </div>
  )
}
