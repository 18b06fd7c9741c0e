import { raised } from '../../i18n/raised'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { ListPage } from '../ListPage'
import { Mention } from '../Mention'
import { PageLink } from '../PageLink'
import { Standing } from './PositionPage'

/** All positions: the two states first, then what was signed, said and proposed. */
export function PositionList() {
  const t = useTranslate()
  const { positions } = useDossier()
  return (
    <ListPage page="positions">
      {(texts) => (
        <>
          <ul className="entries">
            {positions.map((position) => (
              <li key={position.id}>
                <h2>
                  <Mention to={{ kind: 'position', id: position.id }}>{position.name}</Mention>
                </h2>
                <p className="short">{raised(t, position.short)}</p>
                <Standing position={position} />
                {texts[position.id] && <p>{texts[position.id]}</p>}
              </li>
            ))}
          </ul>
          <PageLink page="class" />
        </>
      )}
    </ListPage>
  )
}
