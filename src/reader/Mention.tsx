import type { ReactNode } from 'react'
import type { Dossier } from '../domain/content/dossier'
import { relevanceOf } from '../domain/excerpt'
import type { Reference, Run } from '../domain/content/report'
import { formatDate } from '../i18n/dates'
import type { Translate } from '../i18n/translate'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useChosen, useSite } from '../selection/site'

/** A word that leads on: to a place, an event, a position or a term. It is current where it leads to the subject, lit where it bears on it. */
export function Mention({ to, children }: { to: Reference; children: ReactNode }) {
  const t = useTranslate()
  const href = useHref()
  const { subject } = useChosen()
  const { live, dossier } = useSite()
  const bearing = subject && relevanceOf(dossier, to, subject)
  return (
    <a
      className={`mention ${to.kind}${bearing && bearing.how !== 'direct' ? ' lit' : ''}`}
      href={href(to)}
      {...{ [`data-${to.kind}`]: to.id }}
      aria-current={bearing?.how === 'direct' ? 'true' : undefined}
      title={live ? mentionTitle(t, dossier, to) : undefined}
    >
      {children}
    </a>
  )
}

/** A run of text, its mentions as links. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, to }, i) =>
    to ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text never change their order
      <Mention key={i} to={to}>
        {text}
      </Mention>
    ) : (
      text
    ),
  )
}

/** What a mention leads to, for the tip. */
function mentionTitle(t: Translate, dossier: Dossier, to: Reference): string | undefined {
  switch (to.kind) {
    case 'place': {
      const place = dossier.places.find(({ id }) => id === to.id)
      return place && t('mentionPlace', { name: place.name })
    }
    case 'event': {
      const event = dossier.events.find(({ id }) => id === to.id)
      return event && t('mentionEvent', { name: event.title, date: formatDate(t, event.date) })
    }
    case 'position': {
      const position = dossier.positions.find(({ id }) => id === to.id)
      return position && t('mentionPosition', { name: position.name })
    }
    case 'term': {
      const term = dossier.terms.find(({ id }) => id === to.id)
      return term && t('mentionTerm', { name: term.term })
    }
  }
}
