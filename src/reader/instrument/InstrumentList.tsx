import { formatDate } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { ListPage } from '../ListPage'

/** All treaties and statements, by date. */
export function InstrumentList() {
  const t = useTranslate()
  const href = useHref()
  const lender = useLender()
  const { instruments } = useDossier()
  return (
    <ListPage page="instruments">
      {(kinds) => (
        <ul className="entries">
          {instruments.map(({ id, title, date }) => {
            const kind = `instrumentKind.${kinds[id]}`
            return (
              <li key={id}>
                <h2>
                  <a href={href({ kind: 'instrument', id })} lang={lender(title)}>
                    {title}
                  </a>
                </h2>
                <p className="standing">
                  {formatDate(t, date)}
                  {t.has(kind) && <> · {t(kind)}</>}
                </p>
              </li>
            )
          })}
        </ul>
      )}
    </ListPage>
  )
}
