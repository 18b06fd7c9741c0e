import type { PlaceDetail } from '../../domain/content/detail'
import type { Place } from '../../domain/content/place'
import { languageOfNames } from '../../i18n/languageName'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { Quoting } from '../../ui/Foreign'

interface PlaceNamesProps {
  readonly place: Place
  /** Names that stand in the head of the panel. */
  readonly first: string
  readonly second: string | null
}

/** What a place is called by the parties, each name in its language. */
export function OwnNames({ place, first, second }: PlaceNamesProps) {
  const t = useTranslate()
  const originals = Object.entries(place.originals).filter(([, name]) => name !== first && name !== second)
  if (originals.length === 0 && !place.kana) return null
  return (
    <dl className="own-names wrapped">
      {place.kana && (
        <div>
          <dd>{place.kana}</dd>
          <dt>{languageOfNames(t, t.language)}</dt>
        </div>
      )}
      {originals.map(([language, name]) => (
        <div key={language}>
          <dd lang={tagOf(language, t.language)}>{name}</dd>
          <dt>
            <Quoting>{languageOfNames(t, language)}</Quoting>
          </dt>
        </div>
      ))}
    </dl>
  )
}

/** Whatever else it is or was called and spelt. */
export function FurtherNames({ place, names, first, second }: PlaceNamesProps & { names: PlaceDetail['otherNames'] }) {
  const t = useTranslate()
  const shown = new Set([first, second, ...Object.values(place.originals)])
  const further = names.filter(({ name }) => !shown.has(name))
  if (further.length === 0) return null
  return (
    <section>
      <h3>
        <Said of="placeOtherNames" />
      </h3>
      <p className="further-names">
        {further.map(({ lang, name }, i) => (
          <span key={`${lang} ${name}`}>
            {i > 0 && ' · '}
            <span lang={tagOf(lang, t.language)}>{name}</span>
          </span>
        ))}
      </p>
    </section>
  )
}

/** A language tag where it is not the page's. */
function tagOf(language: string, ownLanguage: string): string | undefined {
  return language === ownLanguage ? undefined : language
}
