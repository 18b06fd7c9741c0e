import { useTranslate } from '../i18n/useMessages'
import { useDossier, useHref } from '../selection/site'
import { ListPage } from './ListPage'

/** All lines on the map, by name. */
export function LineList() {
  const t = useTranslate()
  const href = useHref()
  const { boundaries } = useDossier()
  return (
    <ListPage page="lines" title={t('navLines')}>
      {(details) => (
        <ul className="entries">
          {boundaries.map(({ id, name, kind }) => {
            const detail = details[id]
            return (
              <li key={id}>
                <h2>
                  <a href={href({ kind: 'line', id })}>{name}</a>
                </h2>
                <p className="standing">{t(`lineKind.${kind}`)}</p>
                {detail?.kind === 'line' && <p>{detail.course}</p>}
              </li>
            )
          })}
        </ul>
      )}
    </ListPage>
  )
}
