import { claimAt, givenUpLater } from '../../domain/claim'
import { type PlaceState as State, stateAt } from '../../domain/control'
import type { Dossier } from '../../domain/content/dossier'
import type { PartyId } from '../../domain/content/ids'
import type { Place } from '../../domain/content/place'
import { dateNoun } from '../../i18n/dates'
import { factsOf } from '../../i18n/facts'
import { partyNoun, stateNoun } from '../../i18n/nouns'
import { raised } from '../../i18n/raised'
import { shownDateText } from '../../i18n/shownDate'
import { useTranslate } from '../../i18n/useMessages'
import { useDossier, useShown } from '../../selection/site'
import { heldSince } from './holdings'
import { Fact } from '../Fact'
import { Mention } from '../Mention'

/** Who administers a place on the day shown, who claims it, and what the signed texts say of it. */
export function PlaceState({ place }: { place: Place }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { day } = useShown()
  const state = stateAt(dossier, place.id, day)
  if (state.because === 'no-record') return null
  return (
    <dl className="facts dated">
      <Fact term={t('placeWhoAdministers')}>
        <Administration state={state} />
      </Fact>
      <Fact term={t('placeWhoClaims')}>
        <Claims state={state} />
      </Fact>
      {dossier.positions.map((position) => {
        const claim = position.kind === 'instrument' ? claimAt(dossier, position, place.id, day) : null
        if (!claim) return null
        return (
          <Fact key={position.id} term={<Mention to={{ kind: 'position', id: position.id }}>{position.name}</Mention>}>
            {t(`nature.${claim.nature}`)}
          </Fact>
        )
      })}
    </dl>
  )
}

/** The date that the state is of, for the line above the name; nothing where there is no record. */
export function StateDate({ place }: { place: Place }) {
  const t = useTranslate()
  const dossier = useDossier()
  const shown = useShown()
  if (stateAt(dossier, place.id, shown.day).because === 'no-record') return null
  return (
    <span className="dated">
      <span>{`· ${shownDateText(t, dossier, shown)}`}</span>
    </span>
  )
}

function Administration({ state }: { state: State }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { place, administrators, tenure, because, members, day } = state
  const [holder, another] = administrators
  if (because !== 'record' || !holder || another || (members && members.same < members.of)) {
    return raised(t, factsOf(t, dossier, { ...state, claimants: [] }))
  }
  const since = heldSince(dossier, place, day)
  const noun = stateNoun(t, dossier, holder, day)
  return (
    <>
      <strong>{noun.label ?? noun.text}</strong>
      {since && <>{t('comma') + t('placeSince', { date: dateNoun(t, since.from) })}</>}
      {tenure?.status === 'occupied' && <small> · {t('factMilitary')}</small>}
      {tenure?.under !== undefined && <small> · {t('factUnder', { holder: partyNoun(t, dossier, tenure.under) })}</small>}
      {(since?.from.uncertain || since?.unverified) && <small> · {t('dayUncertain')}</small>}
    </>
  )
}

/** Each claimant with its case, and the administrator's answer one step away; since when it claims is its own case to make. */
function Claims({ state }: { state: State }) {
  const t = useTranslate()
  const dossier = useDossier()
  const { claimants, administrators, place, day } = state
  if (!claimants.length) return <NotClaimed state={state} />
  return claimants.map((party) => {
    const position = positionOf(dossier, party)
    const claim = position && claimAt(dossier, position, place, day)
    const noun = stateNoun(t, dossier, party, day)
    return (
      <span key={party} className="claimant">
        <strong>{noun.label ?? noun.text}</strong>
        {claim?.stated && day < claim.stated.first && <> · {t('placeClaimLater', { date: dateNoun(t, claim.stated) })}</>}
        <span className="cases">
          {position && (
            <Mention to={{ kind: 'position', id: position.id }}>{t('placeCaseOf', { holder: partyNoun(t, dossier, party) })}</Mention>
          )}
          {administrators.map((administrator) => {
            const answer = positionOf(dossier, administrator)
            if (!answer || administrator === party) return null
            return (
              <span key={administrator}>
                {' · '}
                <Mention to={{ kind: 'position', id: answer.id }}>
                  {t('placeAnswerOf', { holder: partyNoun(t, dossier, administrator) })}
                </Mention>
              </span>
            )
          })}
        </span>
      </span>
    )
  })
}

/** That no one else claims a place, but for a party that held it until lately and gave it up only later. */
function NotClaimed({ state: { place, day, administrators } }: { state: State }) {
  const t = useTranslate()
  const dossier = useDossier()
  const given = givenUpLater(dossier, place, day)
  if (!given || administrators.includes(given.party)) return t('notClaimed')
  return t('notYetGivenUp', { holder: partyNoun(t, dossier, given.party), date: dateNoun(t, given.from) })
}

function positionOf({ positions }: Dossier, party: PartyId) {
  return positions.find((position) => position.party === true && position.holder === party)
}
