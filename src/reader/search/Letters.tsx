import { lettersOf } from '../../domain/address/parts'
import { type Index, letterSlug } from '../../domain/content/letters'
import { useTranslate } from '../../i18n/useMessages'
import { pageNames } from '../../i18n/pageNames'
import { useDossier, usePartHref, useRead } from '../../selection/site'

/** The letters of a divided index, each the way to its page. */
export function Letters({ of }: { of: Index }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { part } = useRead()
  const href = usePartHref(of)
  return (
    <nav className="letters" aria-label={t(pageNames[of])}>
      {lettersOf(dossier, of).map((letter) => {
        const slug = letterSlug(letter)
        return (
          <a key={slug} href={href(slug)} aria-current={slug === part ? 'page' : undefined}>
            {letter.heading}
          </a>
        )
      })}
    </nav>
  )
}
