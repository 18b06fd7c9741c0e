import type { Selection } from '../../../domain/address/selection'
import { licence } from '../../../domain/content/dataFiles'
import type { Dossier } from '../../../domain/content/dossier'
import type { Edition } from '../../../domain/content/edition'
import { onGlobe } from '../../../domain/distance'
import { isoDay } from '../../../domain/time/day'
import { distantPast } from '../../../domain/time/edtf'
import { pageTopic } from '../../../i18n/pageTitle'
import type { Translate } from '../../../i18n/translate'

/** What a page says of itself to search engines, as schema.org names it. Short: it stands in every page. */
export type LinkedData = Readonly<Record<string, unknown>>

interface Described {
  readonly selection: Selection
  readonly dossier: Dossier
  readonly t: Translate
  readonly edition: Edition | null
  /** Address of the page below the root. */
  readonly address: string
  /** Absolute address of the site's root, if it is known: without it no address is said. */
  readonly siteUrl: string | undefined
}

/** The start page is the site; every other page is a part of it and says what it is about: a place, an event, a term. */
export function linkedData({ selection, dossier, t, edition, address, siteUrl }: Described): LinkedData {
  const topic = pageTopic(selection, dossier, t)
  const at = (path: string) => siteUrl !== undefined && { url: siteUrl + path }
  const site = { '@type': 'WebSite', name: dossier.title }
  const said = {
    inLanguage: t.language,
    ...at(address),
    ...(edition && { dateModified: edition.date }),
    license: licence.url,
  }
  const context = { '@context': 'https://schema.org' }
  if (topic === null) return { ...context, ...site, ...said }
  const about = entityOf(selection, dossier)
  return {
    ...context,
    '@type': 'WebPage',
    name: topic,
    ...said,
    isPartOf: { ...site, ...at(`${t.language}/`) },
    ...(about && { mainEntity: about }),
  }
}

function entityOf({ subject }: Selection, { places, events, terms }: Dossier): LinkedData | null {
  switch (subject?.kind) {
    case 'place': {
      const place = places.find(({ id }) => id === subject.id)
      if (!place) return null
      const [longitude, latitude] = onGlobe(place.point)
      return { '@type': 'Place', name: place.name, geo: { '@type': 'GeoCoordinates', latitude, longitude } }
    }
    case 'event': {
      const event = events.find(({ id }) => id === subject.id)
      if (!event) return null
      const { first } = event.date
      return { '@type': 'Event', name: event.title, ...(first > distantPast && { startDate: isoDay(first) }) }
    }
    case 'term': {
      const term = terms.find(({ id }) => id === subject.id)
      return term ? { '@type': 'DefinedTerm', name: term.term } : null
    }
    default:
      return null
  }
}
