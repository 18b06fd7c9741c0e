import { subjectKey } from '../../domain/address/subjects'
import { changesOfPage, changesSince } from '../../domain/changes'
import type { Edition, EditionChanges } from '../../domain/content/edition'
import { editionDate } from '../../i18n/dates'
import { useTranslate } from '../../i18n/useMessages'
import { useChosen, useDossier, useHref } from '../../selection/site'
import { ChangeList } from './ChangeList'
import { WithEditions } from './WithEditions'

/** Above a page whose address names an edition: which of its facts have changed since, and also that none has. */
export function EditionNote({ asked }: { asked: number }) {
  const t = useTranslate()
  const { edition } = useDossier()
  if (!edition) return null
  return (
    <div role="status" className="trouble edition-note">
      <WithEditions what={t('navChanges')}>{(editions) => <Since asked={asked} editions={editions} />}</WithEditions>
    </div>
  )
}

function Since({ asked, editions }: { asked: number; editions: readonly EditionChanges[] }) {
  const t = useTranslate()
  const href = useHref()
  const { subject, page } = useChosen()
  const { edition: last } = useDossier()
  const known = editions.find(({ edition }) => edition?.number === asked)?.edition
  const changed = changesOfPage(changesSince(editions, asked), subject ? subjectKey(subject) : page)
  const said = ({ number, date }: Edition) => ({ edition: `${number}`, date: editionDate(t, date) })
  const unknown = last && t('sinceUnknown', { edition: `${asked}`, last: `${last.number}`, date: editionDate(t, last.date) })
  return (
    <>
      <p>
        {known ? (changed.length ? t('sinceSome', { ...said(known), n: changed.length }) : t('sinceNothing', said(known))) : unknown}{' '}
        <a href={href('changes')}>{t('sinceAll')}</a>
      </p>
      {known && changed.length > 0 && <ChangeList changes={changed} />}
    </>
  )
}
