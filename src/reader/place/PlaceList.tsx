import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { Place, PlaceKind } from '../../domain/content/place'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Mention } from '../Mention'
import { OtherName } from './OtherName'

/** All places: what belongs to a group under it, then the rest by kind. Both names of each. */
export function PlaceList() {
  const { places, namePolicy } = useDossier()
  const lender = useLender()
  const tops = places.filter(({ parent }) => parent === null)
  const kinds = [...new Set(tops.map(({ kind }) => kind))]
  return (
    <div className="list-page places-page">
      <h1 className="page-title">
        <Said of="navPlaces" />
      </h1>
      {namePolicy && (
        <p className="aside-words" lang={lender(namePolicy)}>
          {namePolicy}
        </p>
      )}
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} places={tops.filter((place) => place.kind === kind)} />
      ))}
    </div>
  )
}

function OfKind({ kind, places }: { kind: PlaceKind; places: readonly Place[] }) {
  const t = useTranslate()
  return (
    <section>
      <h2 className="kicker">{t(`placeKind.${kind}`)}</h2>
      <ul className="tree">
        {places.map(({ id }) => (
          <Branch key={id} id={id} />
        ))}
      </ul>
    </section>
  )
}

function Branch({ id }: { id: PlaceId }) {
  const { byId, children } = gazetteer(useDossier())
  const place = byId.get(id)
  if (!place) return null
  const below = children(id)
  return (
    <li>
      <Mention to={{ kind: 'place', id }}>{place.name}</Mention> <OtherName place={place} />
      {below.length > 0 && (
        <ul>
          {below.map((one) => (
            <Branch key={one} id={one} />
          ))}
        </ul>
      )}
    </li>
  )
}
