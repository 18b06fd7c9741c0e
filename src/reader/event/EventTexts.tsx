import type { EventText } from '../../domain/content/detail'
import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { articleName } from '../instrument/articleName'

interface EventTextsProps {
  readonly head: 'textOfTreaty' | 'eventRestsOn'
  readonly texts: readonly EventText[]
}

/** Treaties and statements, each with the parts of it that decide, and the way to the whole. */
export function EventTexts({ head, texts }: EventTextsProps) {
  const t = useTranslate()
  const href = useHref()
  const lender = useLender()
  if (!texts.length) return null
  return (
    <section>
      <h2>
        <Said of={head} />
      </h2>
      {texts.map(({ id, title, deciding }) => (
        <div key={id} className="article-of-treaty">
          <h3>
            <a href={href({ kind: 'instrument', id })} lang={lender(title)}>
              {title}
            </a>
          </h3>
          {deciding.map(({ paraphrase, quote, quoteLang, ...part }) => (
            <div key={part.article}>
              <p lang={lender(paraphrase)}>
                <strong>{raised(t, articleName(t, part)) + t('colon')}</strong>
                {paraphrase}
              </p>
              {quote && <blockquote lang={quoteLang === t.language ? undefined : quoteLang}>{quote}</blockquote>}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
