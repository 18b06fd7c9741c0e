import type { Page } from '../domain/address/pages'
import { pageOfKind } from '../domain/address/subjects'
import type { Trouble } from '../domain/address/trouble'
import type { Dossier } from '../domain/content/dossier'
import type { Subject } from '../domain/content/subject'
import { type AskedDate, readDate } from '../domain/time/askedDate'
import { formatAsked } from '../i18n/dates'
import { languageName } from '../i18n/languageName'
import { listNoun } from '../i18n/nouns'
import { pageNames } from '../i18n/pageNames'
import { subjectTitle, unknownSubject } from '../i18n/subjectWords'
import type { Translate } from '../i18n/translate'
import { useTranslate } from '../i18n/useMessages'
import { readWrittenDate } from '../i18n/writtenDate'
import { useHref, useRead, useSite } from '../selection/site'

/** Kind words for what an address asked for and is not to be had, each with the nearest thing there is. */
export function TroubleNotes({ troubles }: { troubles: readonly Trouble[] }) {
  const t = useTranslate()
  const href = useHref()
  const { dossier, store } = useSite()
  const { page } = useRead()
  /** A date that people write so, though no address does, is the nearest thing there is. */
  const linkOf = (trouble: Trouble) => {
    const meant = dateMeant(t, trouble)
    if (meant && store) return <a href={store.href({ at: meant })}>{formatAsked(t, meant)}</a>
    const way = wayOn(trouble)
    return <a href={href(way)}>{typeof way === 'string' ? t(pageNames[way]) : subjectTitle(t, dossier, way)}</a>
  }
  return troubles.map((trouble) => {
    const { about, value } = trouble
    const { mark, words } = troubleNote(t, dossier, trouble, page)
    return (
      <p key={`${about}:${value}`} role="status" className="trouble" data-trouble={mark}>
        {words} {linkOf(trouble)}
      </p>
    )
  })
}

/** The date that a trouble of dates leads to. */
function dateMeant(t: Translate, { about, value }: Trouble): AskedDate | null {
  if (about === 'date-twice') return readDate(value)
  return about === 'date' ? readWrittenDate(t, value) : null
}

/** Where a trouble leads: to the nearest thing there is, else to the list where what was asked for would stand. */
export function wayOn({ about, suggestion }: Trouble): Subject | Page {
  if (suggestion) return suggestion
  switch (about) {
    case 'date':
    case 'date-twice':
    case 'date-future':
      return 'events'
    case 'view':
    case 'view-twice':
      return 'positions'
    case 'compare':
      return 'compare'
    case 'edition':
      return 'changes'
    case 'extent':
      return 'places'
    case 'language':
    case 'address':
      return 'report'
    default:
      return pageOfKind(about)
  }
}

/**
 * A trouble in words, and as one word what was not understood, for `data-trouble`.
 * @param shown the page that is shown in place of one that is not there
 */
export function troubleNote(
  t: Translate,
  dossier: Dossier,
  { about, value }: Trouble,
  shown: Page,
): { readonly mark: string; readonly words: string } {
  const noPage = () => ({
    mark: 'address',
    words: shown === 'report' ? t('trouble.address') : t('trouble.addressList', { page: t(pageNames[shown]) }),
  })
  switch (about) {
    case 'date':
      return { mark: 'date', words: t('trouble.date', { value }) }
    case 'date-twice':
    case 'view-twice':
      return { mark: about === 'date-twice' ? 'date' : 'view', words: t(`trouble.${about}`) }
    case 'date-future':
      return { mark: 'date', words: t('trouble.date-future', { date: value }) }
    case 'language': {
      const all = dossier.languages.map((tag) => ({ text: languageName(t, tag) }))
      return { mark: 'language', words: t('trouble.language', { languages: listNoun(t, all), shown: languageName(t, dossier.language) }) }
    }
    case 'compare': {
      const [view] = value.split('@')
      const isKnownView = view === 'control' || dossier.positions.some(({ id }) => id === view)
      return { mark: isKnownView ? 'date' : 'view', words: t('trouble.compare') }
    }
    case 'edition':
      return { mark: 'edition', words: t('trouble.edition', { value }) }
    case 'view':
      return { mark: 'view', words: t('trouble.view', { id: value }) }
    case 'extent':
      return { mark: about, words: t('trouble.extent') }
    case 'address':
      return noPage()
    default: {
      const words = unknownSubject(t, dossier, about, value)
      return words === null ? noPage() : { mark: about, words }
    }
  }
}
