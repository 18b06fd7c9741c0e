import type { OutcomesFile, Outcome } from '../domain/detail'
import { gazetteer } from '../domain/gazetteer'
import type { MessageKey } from '../i18n/messages/en'
import { formatKilometres, formatSquareKilometres } from '../i18n/measures'
import type { Translate } from '../i18n/translate'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { useDossier } from '../selection/site'
import { comma } from './comma'
import { Loading } from './Loading'
import { Mention } from './Mention'

/** What would change under each outcome named in the talks, counted from the shapes on the map. */
export function OutcomesPage() {
  const t = useTranslate()
  const file = useDetail<OutcomesFile>('outcomes')
  return (
    <div className="list-page outcomes-page">
      <h1 className="page-title">{t('navOutcomes')}</h1>
      <p className="aside-words">{t('outcomesNote')}</p>
      <Loading file={file} what={t('navOutcomes')}>
        {({ outcomes }) => (
          <table className="outcomes">
            <thead>
              <tr>
                <th scope="col">{t('navOutcomes')}</th>
                <th scope="col">{t('navPlaces')}</th>
                <th scope="col">{t('outcomeLand')}</th>
                <th scope="col">{t('seaTerritorial')}</th>
                <th scope="col">{t('seaZone200')}</th>
                <th scope="col">{t('outcomePeople')}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map((outcome) => (
                <Row key={outcome.id} outcome={outcome} />
              ))}
            </tbody>
          </table>
        )}
      </Loading>
    </div>
  )
}

const names: Record<string, MessageKey> = {
  today: 'outcomeToday',
  'declaration-1956': 'outcome1956',
  four: 'outcomeFour',
  half: 'outcomeHalf',
}

function Row({ outcome: { id, islands, landKm2, coastKm, sea12Km2, sea200Km2, residents } }: { outcome: Outcome }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  const name = names[id]
  return (
    <tr id={id}>
      <th scope="row">{name ? t(name) : id}</th>
      <td>
        {islands.map((place, i) => (
          <span key={place}>
            {i > 0 && comma(t)}
            <Mention to={{ kind: 'place', id: place }}>{byId.get(place)?.name ?? place}</Mention>
          </span>
        ))}
      </td>
      <td className="number">
        {formatSquareKilometres(t, landKm2)} · {formatKilometres(t, coastKm)}
      </td>
      <td className="number">{formatSquareKilometres(t, sea12Km2)}</td>
      <td className="number">{known(t, sea200Km2, formatSquareKilometres)}</td>
      <td className="number">{known(t, residents, (_, count) => t.number(count))}</td>
    </tr>
  )
}

function known(t: Translate, value: number | null, format: (t: Translate, value: number) => string): string {
  return value === null ? t('noFiguresSeen') : format(t, value)
}
