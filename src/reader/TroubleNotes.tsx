import type { Dossier } from '../domain/content/dossier'
import type { Subject } from '../domain/address/selection'
import type { Trouble } from '../domain/address/trouble'
import { languageName } from '../i18n/languageName'
import { listNoun } from '../i18n/nouns'
import type { Translate } from '../i18n/translate'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useSite } from '../selection/site'
import { subjectTitle } from './subjectTitle'

/** Kind words for what an address asked for and is not to be had, each with the nearest thing there is. */
export function TroubleNotes({ troubles }: { troubles: readonly Trouble[] }) {
  const t = useTranslate()
  const href = useHref()
  const { dossier } = useSite()
  return troubles.map((trouble) => {
    const { about, value, suggestion } = trouble
    return (
      <p key={`${about}:${value}`} role="status" className="trouble" data-trouble={markOf(trouble, dossier)}>
        {wordsOf(t, dossier, trouble)} {suggestion && <Suggestion to={suggestion} href={href(suggestion)} />}
      </p>
    )
  })
}

function Suggestion({ to, href }: { to: Subject; href: string }) {
  const t = useTranslate()
  const { dossier } = useSite()
  return <a href={href}>{subjectTitle(t, dossier, to)}</a>
}

function wordsOf(t: Translate, dossier: Dossier, { about, value }: Trouble): string {
  switch (about) {
    case 'paragraph':
      return t('trouble.paragraph', { id: value, total: dossier.report.paragraphs.length })
    case 'date':
      return t('trouble.date', { value })
    case 'date-future':
      return t('trouble.date-future', { date: value })
    case 'language': {
      const all = dossier.languages.map((tag) => ({ text: languageName(t, tag) }))
      return t('trouble.language', { languages: listNoun(t, all), shown: languageName(t, dossier.language) })
    }
    case 'line':
    case 'instrument':
    case 'shelf':
    case 'step':
      return t('trouble.address')
    default:
      return t(`trouble.${about}`, { id: value })
  }
}

/** `data-trouble`: what was not understood, in one word. */
function markOf({ about, value }: Trouble, { positions }: Dossier): string {
  switch (about) {
    case 'date-future':
      return 'date'
    case 'compare': {
      const [view] = value.split('@')
      return view === 'control' || positions.some(({ id }) => id === view) ? 'date' : 'view'
    }
    case 'line':
    case 'instrument':
    case 'shelf':
    case 'step':
      return 'address'
    default:
      return about
  }
}
