import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { Mention } from '../Mention'
import { PageLink } from '../PageLink'
import { listedPlaces } from './listedPlaces'
import { OtherName } from './OtherName'

/** So many members at most stand in a panel; of more those that a long list of places names as well. */
const mostMembers = 60

/** The places that belong to a place, each a link. */
export function PlaceMembers({ group }: { group: PlaceId }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { byId, children } = gazetteer(dossier)
  const members = children(group).flatMap((id) => byId.get(id) ?? [])
  if (!members.length) return null
  const listed = members.length > mostMembers ? listedPlaces(dossier, members) : members
  return (
    <section className="members">
      <h3>{t(byId.get(group)?.kind === 'island-group' ? 'placeMembers' : 'contains')}</h3>
      <ul className="wrapped">
        {listed.map((place) => (
          <li key={place.id}>
            <Mention to={{ kind: 'place', id: place.id }}>{place.name}</Mention> <OtherName place={place} />
          </li>
        ))}
      </ul>
      {listed.length < members.length && <PageLink page="places" />}
    </section>
  )
}
