import type { EditionChanges } from '../../domain/content/edition'
import { editionNamed } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { Unbroken } from '../../i18n/Unbroken'
import { useSite } from '../../selection/site'
import { ChangeList } from './ChangeList'
import { WithEditions } from './WithEditions'

/** All editions, the last first, with what each changed. */
export function ChangesPage() {
  const t = useTranslate()
  const title = t('navChanges')
  return (
    <div className="list-page changes-page">
      <h1 className="page-title">
        <Unbroken text={title} />
      </h1>
      <WithEditions what={title}>{(editions) => <Editions editions={editions} />}</WithEditions>
    </div>
  )
}

function Editions({ editions }: { editions: readonly EditionChanges[] }) {
  const t = useTranslate()
  const { hrefTo } = useSite()
  return (
    <>
      <p className="aside-words">{t('changesIntro')}</p>
      <p>
        <a href={hrefTo(`${t.language}/changes/feed.xml`)} type="application/atom+xml">
          {t('changesFeed')}
        </a>
      </p>
      {editions.toReversed().map(({ edition, changes }) => (
        <section key={edition?.number ?? 'next'} id={edition ? `edition-${edition.number}` : undefined} className="edition">
          <h2>{edition ? editionNamed(t, edition) : t('changesUnreleased')}</h2>
          {changes.length ? (
            <>
              <p>{t('changesCount', { n: changes.length })}</p>
              <ChangeList changes={changes} />
            </>
          ) : (
            <p>{t('changesFirst')}</p>
          )}
        </section>
      ))}
    </>
  )
}
