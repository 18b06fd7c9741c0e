import { lettersOf } from '../../domain/address/parts'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import type { Place, PlaceKind } from '../../domain/content/place'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useRead } from '../../selection/site'
import { useLender } from '../../selection/useLender'
import { Mention } from '../Mention'
import { LetterPage } from '../search/LetterPage'
import { Letters } from '../search/Letters'
import { listedPlaces } from './listedPlaces'
import { OtherName } from './OtherName'

/** All places: what belongs to a group under it, then the rest by kind. Both names of each. Of very many the groups and what is disputed, the rest by letter. */
export function PlaceList() {
  const { part } = useRead()
  return part === null ? <AllPlaces /> : <LetterPage of="places" part={part} />
}

function AllPlaces() {
  const dossier = useDossier()
  const lender = useLender()
  const { namePolicy } = dossier
  const tops = listedPlaces(dossier, dossier.places).filter(({ parent }) => parent === null)
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
      {lettersOf(dossier, 'places').length > 0 && <Letters of="places" />}
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
  const dossier = useDossier()
  const { byId, children } = gazetteer(dossier)
  const place = byId.get(id)
  if (!place) return null
  const below = listedPlaces(
    dossier,
    children(id).flatMap((one) => byId.get(one) ?? []),
  )
  return (
    <li>
      <Mention to={{ kind: 'place', id }}>{place.name}</Mention> <OtherName place={place} />
      {below.length > 0 && (
        <ul>
          {below.map((one) => (
            <Branch key={one.id} id={one.id} />
          ))}
        </ul>
      )}
    </li>
  )
}
