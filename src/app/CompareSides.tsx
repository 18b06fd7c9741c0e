import { shownOf } from '../domain/address/shown'
import { brings } from '../domain/address/subjects'
import { askFor, readDate } from '../domain/time/askedDate'
import { calendar } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { shownDay } from '../domain/content/event'
import type { PositionId } from '../domain/content/ids'
import type { Comparison } from '../domain/address/selection'
import type { AskedDate } from '../domain/time/askedDate'
import type { View } from '../domain/content/ids'
import { formatAsked } from '../i18n/dates'
import { useTranslate } from '../i18n/useMessages'
import { viewName } from '../i18n/viewName'
import { useDossier, useSelection, useShown, useSite, useView } from '../selection/site'
import './compare.css'
import { sideOf, viewFor } from './comparing'

/** While two maps are compared: the view and the date of each side, over the half of the map that they are of. */
export function CompareSides() {
  const t = useTranslate()
  const { store, today } = useSite()
  const selection = useSelection()
  const view = useView()
  const shown = useShown()
  const { compare, subject } = selection
  if (!compare || !store) return null
  // A subject with a date of its own shows today only where it is asked for.
  const todayHere = brings(subject, 'date') ? askFor(today) : null
  return (
    <>
      <Side
        name={t('compareLeft')}
        side={sideOf(view, shown)}
        onChange={(side) => store.select({ view: viewFor(selection, side.view), at: side.at ?? todayHere })}
      />
      <Side
        name={t('compareRight')}
        side={sideOf(compare.view, shownOf(compare.at, today))}
        onChange={(side) => store.select({ compare: side })}
      />
    </>
  )
}

interface SideProps {
  readonly name: string
  readonly side: Comparison
  readonly onChange: (side: Comparison) => void
}

function Side({ name, side, onChange }: SideProps) {
  const t = useTranslate()
  const dossier = useDossier()
  const others = dossier.positions.filter(({ id }) => !dossier.views.includes(id))
  return (
    <fieldset className="compare-choice">
      <legend className="visually-hidden">{name}</legend>
      <select
        className="field"
        aria-label={`${name}${t('colon')}${t('viewMapShows')}`}
        value={side.view}
        onChange={(event) => onChange({ ...side, view: event.target.value as PositionId | 'control' })}
      >
        {dossier.views.map((id: View) => (
          <option key={id} value={id}>
            {viewName(t, dossier, id)}
          </option>
        ))}
        <optgroup label={t('viewOther')}>
          {others.map(({ id, name: position }) => (
            <option key={id} value={id}>
              {position}
            </option>
          ))}
        </optgroup>
      </select>
      <select
        className="field"
        aria-label={`${name}${t('colon')}${t('date')}`}
        value={side.at?.text ?? ''}
        onChange={(event) => onChange({ ...side, at: readDate(event.target.value) })}
      >
        <option value="">{t('today')}</option>
        {datesFor(dossier, side.at).map(({ date, event }) => (
          <option key={date.text} value={date.text}>
            {event ? `${calendar(date.day).year} ${event}` : formatAsked(t, date)}
          </option>
        ))}
      </select>
    </fieldset>
  )
}

/** The days of the main events, and the day the side stands at where it is another; in their order. */
function datesFor(dossier: Dossier, at: AskedDate | null): readonly { readonly date: AskedDate; readonly event?: string }[] {
  const main = dossier.events
    .filter(({ significance }) => significance === 1)
    .map((event) => ({ date: askFor(shownDay(event)), event: event.short }))
  const isMain = main.some(({ date }) => date.text === at?.text)
  return [...main, ...(at && !isMain ? [{ date: at }] : [])].sort((a, b) => a.date.day - b.date.day)
}
