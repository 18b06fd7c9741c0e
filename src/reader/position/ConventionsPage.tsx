import type { ConventionsPage as ConventionsFile } from '../../domain/content/detail'
import { useTranslate } from '../../i18n/useMessages'
import { Quoting } from '../../ui/Foreign'
import { Fact } from '../Fact'
import { FilePage } from '../FilePage'
import { SourceRefs } from '../source/SourceLinks'

/** Whose word for it: how others draw the islands and name them. */
export function ConventionsPage() {
  const t = useTranslate()
  return (
    <FilePage<ConventionsFile> page="names" title="navConventions">
      {({ conventions }) => (
        <ul className="entries">
          {conventions.map(({ id, who, draws, names, source }) => (
            <li key={id} id={id}>
              <h2>{who}</h2>
              <dl className="facts">
                {draws && (
                  <Fact term={t('drawsIt')}>
                    <Quoting>{draws}</Quoting>
                  </Fact>
                )}
                <Fact term={t('namesIt')}>
                  <Quoting>{names}</Quoting>
                </Fact>
              </dl>
              {source && <SourceRefs sources={[source]} />}
            </li>
          ))}
        </ul>
      )}
    </FilePage>
  )
}
