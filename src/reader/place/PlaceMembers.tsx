import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier } from '../../selection/site'
import { Mention } from '../Mention'
import { OtherName } from './OtherName'

/** The places that belong to a place, each a link. */
export function PlaceMembers({ group }: { group: PlaceId }) {
  const t = useTranslate()
  const { byId, children } = gazetteer(useDossier())
  const members = children(group).flatMap((id) => byId.get(id) ?? [])
  if (!members.length) return null
  return (
    <section className="members">
      <h3>{t(byId.get(group)?.kind === 'island-group' ? 'placeMembers' : 'contains')}</h3>
      <ul className="wrapped">
        {members.map((place) => (
          <li key={place.id}>
            <Mention to={{ kind: 'place', id: place.id }}>{place.name}</Mention> <OtherName place={place} />
          </li>
        ))}
      </ul>
    </section>
  )
}
