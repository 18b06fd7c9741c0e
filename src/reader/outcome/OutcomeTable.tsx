import type { ReactNode } from 'react'
import type { Outcome, OutcomeShare } from '../../domain/content/detail'
import { gazetteer } from '../../domain/content/gazetteer'
import { formatKilometres, formatNumber, formatSquareKilometres } from '../../i18n/measures'
import { partyNoun, placeNoun } from '../../i18n/nouns'
import type { Translate } from '../../i18n/translate'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { Mention } from '../Mention'

interface OutcomeTableProps {
  readonly outcome: Outcome
  /** Of the count of residents, where there is one. */
  readonly year: number | undefined
}

/** One outcome: a column for each party, a row for each thing that is counted. */
export function OutcomeTable({ outcome: { shares }, year }: OutcomeTableProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const row = (head: string, cell: (share: OutcomeShare) => ReactNode) => (
    <tr>
      <th scope="row">{head}</th>
      {shares.map((share) => (
        <td key={share.party}>{cell(share)}</td>
      ))}
    </tr>
  )
  return (
    <table className="outcome-table">
      <caption className="visually-hidden">
        <Said of="outcomeWouldAdminister" />
      </caption>
      <thead>
        <tr>
          <td />
          {shares.map(({ party }) => (
            <th key={party} scope="col">
              <svg className={`outcome-swatch tone-${party}`} width="16" height="10" aria-hidden="true">
                <rect x="0.5" y="0.5" width="15" height="9" />
              </svg>
              {partyNoun(t, dossier, party).label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {row(t('outcomeIslands'), (share) => (
          <Islands share={share} />
        ))}
        {row(t('outcomeLand'), ({ landKm2 }) => formatSquareKilometres(t, landKm2))}
        {row(t('outcomeCoast'), ({ coastKm }) => formatKilometres(t, coastKm))}
        {row(t('outcomeSea12'), ({ sea12Km2 }) => formatSquareKilometres(t, sea12Km2))}
        {row(t('outcomeSea200'), ({ sea200Km2 }) => formatSquareKilometres(t, sea200Km2))}
        {year !== undefined && row(t('outcomePeopleIn', { year: String(year) }), (share) => <People share={share} />)}
      </tbody>
    </table>
  )
}

function Islands({ share: { islands, part } }: { share: OutcomeShare }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  if (!islands.length && !part) return '—'
  const ofPart = part && byId.get(part.of)
  return (
    <>
      {islands.map((id, i) => (
        <span key={id}>
          {i > 0 && t('comma')}
          <Mention to={{ kind: 'place', id }}>{byId.get(id)?.name ?? id}</Mention>
        </span>
      ))}
      {part && ofPart && (
        <>
          {islands.length > 0 && t('comma')}
          {t('outcomePart', { value: percent(t, part.share), place: placeNoun(t, ofPart) })}
        </>
      )}
    </>
  )
}

function People({ share: { islands, part, residents } }: { share: OutcomeShare }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const ofPart = part && byId.get(part.of)
  const n = formatNumber(t, residents)
  if (!ofPart) return n
  return islands.length ? t('outcomePeopleBut', { n, place: placeNoun(t, ofPart) }) : t('outcomePeopleUnknown')
}

function percent(t: Translate, share: number): string {
  return new Intl.NumberFormat(t.locale, { style: 'percent' }).format(share)
}
