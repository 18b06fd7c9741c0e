import { printedNames } from '../../domain/content/names'
import type { Place } from '../../domain/content/place'
import { useTranslate } from '../../i18n/useMessages'

/** The other name of a place, after its first: the other party's in the reader's script, or the original scripts where both sound alike. */
export function OtherName({ place }: { place: Place }) {
  const { language } = useTranslate()
  const { second, originals } = printedNames(place)
  if (second) return <span className="other-name">{second}</span>
  return originals.map(({ language: tag, name }) => (
    <span key={tag} className="other-name" lang={tag === language ? undefined : tag}>
      {name}{' '}
    </span>
  ))
}
