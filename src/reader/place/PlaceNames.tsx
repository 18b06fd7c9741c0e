import type { PlaceDetail } from '../../domain/content/detail'
import type { Place } from '../../domain/content/place'
import { languageOfNames } from '../../i18n/languageName'
import { useTranslate } from '../../i18n/useMessages'

interface PlaceNamesProps {
  readonly place: Place
  readonly detail: PlaceDetail | null
  /** Names that stand above already. */
  readonly first: string
  readonly second: string | null
}

/** The other names of a place, each in its language: those of the parties first, then whatever else it is called. */
export function PlaceNames({ place, detail, first, second }: PlaceNamesProps) {
  const t = useTranslate()
  const shown = new Set([first, second])
  const originals = Object.entries(place.originals).filter(([, name]) => !shown.has(name))
  for (const [, name] of originals) shown.add(name)
  const further = (detail?.otherNames ?? []).filter(({ name }) => !shown.has(name))
  const tag = (language: string) => (language === t.language ? undefined : language)
  return (
    <>
      {(originals.length > 0 || place.kana) && (
        <dl className="own-names wrapped">
          {place.kana && (
            <div>
              <dd>{place.kana}</dd>
              <dt>{languageOfNames(t, t.language)}</dt>
            </div>
          )}
          {originals.map(([language, name]) => (
            <div key={language}>
              <dd lang={tag(language)}>{name}</dd>
              <dt>{languageOfNames(t, language)}</dt>
            </div>
          ))}
        </dl>
      )}
      {further.length > 0 && (
        <p className="further-names">
          {further.map(({ lang, name }, i) => (
            <span key={`${lang} ${name}`}>
              {i > 0 && ' · '}
              <span lang={tag(lang)}>{name}</span>
            </span>
          ))}
        </p>
      )}
    </>
  )
}
