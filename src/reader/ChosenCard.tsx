import { entryOf } from '../domain/address/subjects'
import { letGo, type Reading } from '../domain/address/reading'
import { stateAt } from '../domain/control'
import { gazetteer } from '../domain/content/gazetteer'
import type { PlaceId } from '../domain/content/ids'
import { printedNames } from '../domain/content/names'
import { formatDate } from '../i18n/dates'
import { factsOf } from '../i18n/facts'
import { nameHeading } from '../i18n/nouns'
import { raised } from '../i18n/raised'
import { subjectTitle } from '../i18n/subjectWords'
import { useTranslate } from '../i18n/useMessages'
import { useDossier, useSelection, useShown, useSite } from '../selection/site'
import { useRootMark } from '../selection/useRootMark'
import './chosenCard.css'

/** What was chosen on a small screen, in a few words at its foot, while one goes on reading: its name first, and the way to the rest. */
export function ChosenCard({ reading }: { reading: Reading }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { store } = useSite()
  const { subject, at } = useSelection()
  // Another day than the event's own is shown: the card would speak of what the map does not show.
  const isOfOtherDay = subject?.kind === 'event' && at !== null
  useRootMark('card', subject !== null && !isOfOtherDay)
  if (!subject || !store || isOfOtherDay) return null
  const date = entryOf(dossier, subject)?.date
  const title = subjectTitle(t, dossier, subject)
  const open = () => {
    store.open()
    document.getElementById('reader')?.focus({ preventScroll: true })
  }
  const close = () => {
    store.select(letGo(store.get().selection, reading))
    document
      .querySelector<HTMLElement>(`main :is(a, button)[data-${subject.kind}="${CSS.escape(subject.id)}"]`)
      ?.focus({ preventScroll: true })
  }
  return (
    <aside className="chosen-card" aria-label={title}>
      <h2>{subject.kind === 'place' ? <PlaceNames id={subject.id} /> : title}</h2>
      <button type="button" className="text-button" aria-label={t('cardMore') + t('colon') + title} onClick={open}>
        {t('cardMore')}
      </button>
      <button type="button" className="card-close quiet-button" aria-label={t('close')} onClick={close}>
        ×
      </button>
      {date && <p>{formatDate(t, date)}</p>}
      {subject.kind === 'place' && <PlaceFacts id={subject.id} />}
    </aside>
  )
}

function PlaceNames({ id }: { id: PlaceId }) {
  const t = useTranslate()
  const place = gazetteer(useDossier()).byId.get(id)
  if (!place) return null
  const { first, second } = printedNames(place)
  return (
    <>
      {nameHeading(t, place, first)}
      {second && <small>{` ${second}`}</small>}
    </>
  )
}

/** Who administers and who claims a place on the day shown. */
function PlaceFacts({ id }: { id: PlaceId }) {
  const t = useTranslate()
  const dossier = useDossier()
  const state = stateAt(dossier, id, useShown().day)
  return state.because === 'no-record' ? null : <p>{raised(t, factsOf(t, dossier, state))}</p>
}
