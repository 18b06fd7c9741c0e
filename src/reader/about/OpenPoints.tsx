import type { ReactNode } from 'react'
import type { AboutDossier, KeptBackOf } from '../../domain/content/about'
import { gazetteer } from '../../domain/content/gazetteer'
import type { PlaceId } from '../../domain/content/ids'
import { formatDate } from '../../i18n/dates'
import type { MessageKey } from '../../i18n/messages'
import { raised } from '../../i18n/raised'
import { Said } from '../../i18n/Said'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useHref } from '../../selection/site'
import { ArgumentLink } from '../position/ArgumentLink'
import { Mention } from '../Mention'

const fileNamed: Readonly<Record<KeptBackOf, MessageKey>> = {
  events: 'navEvents',
  boundaries: 'navLines',
  instruments: 'navInstruments',
  glossary: 'navGlossary',
  residents: 'chartResidents',
  distances: 'aboutDistances',
  figures: 'aboutFigures',
  'report-checks': 'navReport',
  'map-conventions': 'navConventions',
}

/** Everything that the data mark as not certain, put together by the editors, or not yet seen in a source. */
export function OpenPoints({ about }: { about: AboutDossier }) {
  const t = useTranslate()
  const href = useHref()
  const { control, dates, partial, composed, places, keptBack } = about
  const isEmpty = [control, dates, partial, composed, places, keptBack].every(({ length }) => length === 0)
  return (
    <section>
      <h2>
        <Said of="aboutOpen" />
      </h2>
      {isEmpty && (
        <p>
          <Said of="aboutOpenNone" />
        </p>
      )}
      <Points of="aboutOpenControl" count={control.length}>
        {control.map(({ from, places: changed }) => (
          <li key={from.edtf}>
            {raised(t, formatDate(t, from))}
            {t('colon')}
            <Places ids={changed} />
          </li>
        ))}
      </Points>
      {(
        [
          ['aboutOpenDates', dates],
          ['aboutOpenPartial', partial],
        ] as const
      ).map(([heading, all]) => (
        <Points key={heading} of={heading} count={all.length}>
          {all.map(({ of, name, date }) => (
            <li key={`${of.kind} ${of.id} ${name} ${date.edtf}`}>
              {raised(t, formatDate(t, date))}
              {t('colon')}
              <a href={href(of)}>{name}</a>
            </li>
          ))}
        </Points>
      ))}
      <Points of="aboutOpenComposed" count={composed.length}>
        {composed.map(({ position, argument, label, what }) => (
          <li key={argument}>
            <ArgumentLink position={position} argument={argument}>
              {label}
            </ArgumentLink>
            {t('inBrackets', {
              text: what.map((one) => t(one === 'claim' ? 'aboutComposedClaim' : 'aboutComposedAnswer')).join(t('comma')),
            })}
          </li>
        ))}
      </Points>
      <Points of="aboutOpenPlaces" count={places.length}>
        {places.length > 0 && (
          <li>
            <Places ids={places} />
          </li>
        )}
      </Points>
      <Points of="aboutOpenKeptBack" count={keptBack.length}>
        {keptBack.map(({ of, names }) => (
          <li key={of}>
            <Said of={fileNamed[of]} />
            {t('colon')}
            {names.join(t('semicolon'))}
          </li>
        ))}
      </Points>
    </section>
  )
}

function Points({ of, count, children }: { of: MessageKey; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <>
      <h3>
        <Said of={of} />
      </h3>
      <ul className="about-points">{children}</ul>
    </>
  )
}

function Places({ ids }: { ids: readonly PlaceId[] }) {
  const t = useTranslate()
  const { byId } = gazetteer(useDossier())
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && t('comma')}
      <Mention to={{ kind: 'place', id }}>{byId.get(id)?.name ?? id}</Mention>
    </span>
  ))
}
