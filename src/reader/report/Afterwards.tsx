import { readDate } from '../../domain/time/askedDate'
import type { Report } from '../../domain/content/report'
import { formatAsked } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { Runs } from '../Mention'
import { SourceRefs } from '../source/SourceLinks'

/** The editor's note after the report: what came of it. Not part of it. */
export function Afterwards({ afterwards: { heading, items }, level }: Pick<Report, 'afterwards'> & { level: 2 | 3 }) {
  const t = useTranslate()
  if (items.length === 0) return null
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="afterwards">
      <Heading>{heading}</Heading>
      <dl>
        {items.map(({ date, runs, sources }) => {
          const read = readDate(date)
          return (
            <div key={date}>
              <dt>{read ? formatAsked(t, read) : date}</dt>
              <dd>
                <Runs runs={runs} /> <SourceRefs sources={sources} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
