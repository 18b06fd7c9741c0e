import type { Reading } from '../../domain/content/detail'
import { formatDate } from '../../i18n/dates'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useLender } from '../../selection/useLender'
import { Fact } from '../Fact'
import { SourceRefs } from '../source/SourceLinks'

/** How each side reads a text, as it said on a day: all sides alike, each with its source. Nothing where the dossier does not say. */
export function Readings({ readings }: { readings: readonly Reading[] }) {
  const t = useTranslate()
  const lender = useLender()
  if (!readings.length) return null
  return (
    <section>
      <h2>
        <Said of="textReadings" />
      </h2>
      <dl className="facts">
        {readings.map(({ party, holder, date, text, sources }) => (
          <Fact key={party} term={`${holder}${t('comma')}${formatDate(t, date)}`}>
            <p lang={lender(text)}>{text}</p>
            <SourceRefs sources={sources} />
          </Fact>
        ))}
      </dl>
    </section>
  )
}
