import { useDossier } from '../../selection/site'
import { Quoting } from '../../ui/Foreign'
import { ListPage } from '../ListPage'
import { Mention } from '../Mention'

/** The glossary: each word with its note. */
export function TermList() {
  const { terms } = useDossier()
  return (
    <ListPage page="terms">
      {(texts) => (
        <dl className="entries">
          {terms.map(({ id, term }) => (
            <div key={id}>
              <dt>
                <Mention to={{ kind: 'term', id }}>{term}</Mention>
              </dt>
              {texts[id] && (
                <dd>
                  <Quoting>{texts[id]}</Quoting>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </ListPage>
  )
}
