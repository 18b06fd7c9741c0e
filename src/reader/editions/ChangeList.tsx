import { findSubject, subjectKinds } from '../../domain/address/subjects'
import { pages } from '../../domain/address/pages'
import type { ChangedPart, ChangeKind, EntryChange } from '../../domain/content/edition'
import type { MessageKey } from '../../i18n/messages'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import './changes.css'

const kinds: Readonly<Record<ChangeKind, MessageKey>> = { added: 'changeAdded', changed: 'changeChanged', withdrawn: 'changeWithdrawn' }

/** What became of entries, one after the other: each with its former words and the present ones. */
export function ChangeList({ changes }: { changes: readonly EntryChange[] }) {
  const t = useTranslate()
  return (
    <ul className="changes">
      {changes.map((change) => (
        <li key={change.entry}>
          <p>
            <strong>{t(kinds[change.kind])}</strong> <EntryName change={change} />
          </p>
          {change.parts.map((part) => (
            <Part key={part.at} part={part} />
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The name of an entry as a link to its page, as far as there is one. */
function EntryName({ change: { name, about, kind, entry } }: { change: EntryChange }) {
  const t = useTranslate()
  const href = useHref()
  const dossier = useDossier()
  if (entry.startsWith('geometry/')) return t('changeOutlines', { file: name })
  const [first = ''] = kind === 'withdrawn' ? [] : about
  const [word = '', id] = first.split(/:(.*)/s)
  const page = pages.find((one) => one === word)
  const ofKind = subjectKinds.find((one) => one === word)
  const subject = ofKind && id !== undefined ? findSubject(dossier, ofKind, id) : null
  const to = subject ?? (id === undefined ? page : undefined)
  return to ? <a href={href(to)}>{name}</a> : name
}

function Part({ part: { label, before, after } }: { part: ChangedPart }) {
  const t = useTranslate()
  return (
    <dl className="change">
      <dt>{label ? label + t('colon') + t('changeBefore') : t('changeBefore')}</dt>
      <dd>{before === null ? t('changeNothing') : <del>{before}</del>}</dd>
      <dt>{label ? label + t('colon') + t('changeAfter') : t('changeAfter')}</dt>
      <dd>{after === null ? t('changeNothing') : <ins>{after}</ins>}</dd>
    </dl>
  )
}
