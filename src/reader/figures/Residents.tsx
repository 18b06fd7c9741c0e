import type { ResidentCount } from '../../domain/content/detail'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useLender } from '../../selection/useLender'
import { ChartTable } from './ChartTable'
import { ResidentsChart } from './ResidentsChart'
import { SourceRefs } from '../source/SourceLinks'

/** Counts of residents over the years as a chart and a table: who was counted stands beside each, and years without a figure stay empty. */
export function Residents({ counts }: { counts: readonly ResidentCount[] }) {
  const t = useTranslate()
  const lender = useLender()
  if (!counts.length) return null
  return (
    <section className="residents">
      <h3>
        <Said of="chartResidents" />
      </h3>
      <ResidentsChart counts={counts} />
      <ChartTable heads={[t('chartYear'), t('chartValue'), t('chartWhoCounted')]}>
        {counts.map(({ year, date, residents, who, note, source }) => (
          <tr key={`${date ?? year} ${who}`}>
            <th scope="row">{year}</th>
            <td className="number">{t.number(residents)}</td>
            <td>
              <span lang={lender(who)}>{who}</span> {note && <small lang={lender(note)}>{`· ${note} `}</small>}
              <SourceRefs sources={[source]} />
            </td>
          </tr>
        ))}
      </ChartTable>
    </section>
  )
}
