import { useTranslate } from '../i18n/useMessages'
import { useDossier } from '../selection/site'
import { ListPage } from './ListPage'
import { Mention } from './Mention'

/** The glossary: each word with its note. */
export function TermList() {
  const t = useTranslate()
  const { terms } = useDossier()
  return (
    <ListPage page="terms" title={t('navGlossary')}>
      {(details) => (
        <dl className="entries">
          {terms.map(({ id, term }) => {
            const detail = details[id]
            return (
              <div key={id}>
                <dt>
                  <Mention to={{ kind: 'term', id }}>{term}</Mention>
                </dt>
                {detail?.kind === 'term' && <dd>{detail.definition}</dd>}
              </div>
            )
          })}
        </dl>
      )}
    </ListPage>
  )
}
