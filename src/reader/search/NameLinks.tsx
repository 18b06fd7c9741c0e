import type { NamedEntry } from '../../domain/search/searchFile'
import { kindWord } from '../../i18n/subjectWords'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { hrefOf } from './hits'
import './search.css'

interface NameLinksProps {
  readonly entries: readonly NamedEntry[]
  /** Whether something else bears the same name, so that it must be said what this is. */
  readonly isShared: (name: string) => boolean
}

/** Names in the order of an index, each the way to what bears it. */
export function NameLinks({ entries, isShared }: NameLinksProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const href = useHref()
  const lender = useLender()
  return (
    <ul className="name-links">
      {entries.map((entry) => {
        const to = hrefOf(href, entry)
        return (
          <li key={to + entry.name}>
            <a href={to} lang={lender(entry.name)}>
              {entry.name}
            </a>
            {entry.anchor !== undefined && <i>{` ${t('positionArgument')}`}</i>}
            {entry.anchor === undefined && isShared(entry.name) && <i>{` ${kindWord(t, dossier, entry.to)}`}</i>}
          </li>
        )
      })}
    </ul>
  )
}

/** Whether a name stands among some more than once, so that it does not say by itself what bears it. */
export function sharedBy(entries: readonly NamedEntry[]): (name: string) => boolean {
  const count = new Map<string, number>()
  for (const { name } of entries) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1)
  return (name) => (count.get(name.toLowerCase()) ?? 0) > 1
}
