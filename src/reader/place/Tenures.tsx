import type { PlaceDetail } from '../../domain/content/detail'
import type { Dossier } from '../../domain/content/dossier'
import type { PlaceId } from '../../domain/content/ids'
import type { Tenure } from '../../domain/content/tenure'
import { formatDate, formatSpan } from '../../i18n/dates'
import { listNoun, partyNoun, stateOverNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Mention } from '../Mention'
import { SourceRefs } from '../source/SourceLinks'

interface TenuresProps {
  readonly place: PlaceId
  readonly details: PlaceDetail['tenures']
}

/** Who has held a place, and when: each row of the record with what makes it sure or unsure. */
export function Tenures({ place, details }: TenuresProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const lender = useLender()
  const tenures = dossier.control[place] ?? []
  if (!tenures.length) return null
  return (
    <section className="tenures">
      <h3>
        <Said of="placeHistory" />
      </h3>
      <ol>
        {tenures.map((tenure, i) => {
          const { note, sources } = details[i] ?? { sources: [] }
          return (
            <li key={tenure.from.edtf}>
              <p>
                <span className="when">{spanText(t, tenure)}</span>
                {` ${holderText(t, dossier, tenure)}`}
                {tenure.unverified && <small>{` · ${t('dayUncertain')}`}</small>}
              </p>
              <Basis tenure={tenure} />
              {note && (
                <p className="tenure-note" lang={lender(note)}>
                  {note}
                </p>
              )}
              <SourceRefs sources={sources} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Basis({ tenure: { basis } }: { tenure: Tenure }) {
  const event = useDossier().events.find(({ id }) => id === basis)
  if (!event) return null
  return (
    <p>
      <Mention to={{ kind: 'event', id: event.id }}>{event.short}</Mention>
    </p>
  )
}

function spanText(t: Translate, { from, to }: Tenure): string {
  return to ? formatSpan(t, from, to) : t('dateToPresent', { from: formatDate(t, from) })
}

function holderText(t: Translate, dossier: Dossier, { by, status, from, to, under }: Tenure): string {
  if (!by.length) return t('status.fighting')
  const noun = listNoun(
    t,
    by.map((party) => stateOverNoun(t, dossier, party, from.first, to?.first ?? null)),
  )
  const holder = noun.label ?? noun.text
  if (under !== undefined) return `${holder} · ${t('factUnder', { holder: partyNoun(t, dossier, under) })}`
  return status === 'administered'
    ? holder
    : `${holder} · ${t(status === 'shared' && by.length > 2 ? 'status.shared-by-many' : `status.${status}`)}`
}
