import { lineKindWords } from '../../i18n/lineKind'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { ListPage } from '../ListPage'

/** All lines on the map, by name. */
export function LineList() {
  const t = useTranslate()
  const href = useHref()
  const lender = useLender()
  const dossier = useDossier()
  return (
    <ListPage page="lines">
      {(texts) => (
        <ul className="entries">
          {dossier.boundaries.map((line) => {
            const { id, name } = line
            return (
              <li key={id}>
                <h2>
                  <a href={href({ kind: 'line', id })} lang={lender(name)}>
                    {name}
                  </a>
                </h2>
                <p className="standing">{lineKindWords(t, dossier, line)}</p>
                {texts[id] && <p>{texts[id]}</p>}
              </li>
            )
          })}
        </ul>
      )}
    </ListPage>
  )
}
