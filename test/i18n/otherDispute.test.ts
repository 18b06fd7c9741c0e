import { expect, test } from 'vitest'
import { lookOf } from '../../src/cartography/look'
import { sceneOf } from '../../src/cartography/scene'
import { stateAt } from '../../src/domain/control'
import type { View } from '../../src/domain/content/ids'
import { checkDossier } from '../../src/generator/dossier/check'
import { placeId, positionId } from '../../src/generator/dossier/compile/ids'
import { readDossier } from '../../src/generator/dossier/read'
import { islandLabel, mapSentence, tip } from '../../src/i18n/sentences'
import { legendWords } from '../../src/svg/Legend'
import { dayFrom } from '../fixtures/dossiers'
import { otherDispute, otherDisputeFolder } from '../fixtures/otherDispute'
import { translatorOf } from './translators'

const dossier = otherDispute()
const t = translatorOf('en')
const [tamm, vale] = [placeId('tamm'), placeId('vale')]
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const title = (day: string, view: View = 'control', place?: ReturnType<typeof placeId>) =>
  plain(mapSentence(t, dossier, view, dayFrom(day), place ? { kind: 'place', id: place } : null))
const legend = (place: typeof tamm, day: string) =>
  legendWords(t, dossier, lookOf(dossier, stateAt(dossier, place, dayFrom(day))), dayFrom(day))

test('the made-up dispute of three sides has no complaint', () => {
  expect(checkDossier(readDossier(otherDisputeFolder))).toEqual([])
})

test('all who claim are named, on hover, in the legend and in the title', () => {
  const today = '2000-01-01'
  expect(plain(tip(t, dossier, stateAt(dossier, tamm, dayFrom(today))))).toBe(
    'Tamm: administered by Borea; claimed by Alda and the Tidefolk',
  )
  expect(plain(legend(tamm, today))).toBe('Administered by Borea; claimed by Alda and the Tidefolk')
  expect(title(today, 'control', tamm)).toBe('Borea administers Tamm (Hetamma). Alda and the Tidefolk claim Tamm.')
})

test('one claimant is named as ever, by the name its state bore', () => {
  expect(plain(legend(tamm, '1921-01-01'))).toBe('The Kingdom of Borea administers, Alda claims')
  expect(title('1921-01-01', 'control', tamm)).toBe('The Kingdom of Borea administers Tamm (Hetamma). Alda claims Tamm.')
})

test('what two of three share is said with their names, and whoever else claims it', () => {
  expect(plain(legend(vale, '1940-01-01'))).toBe('Administered by Alda and Borea')
  expect(plain(legend(vale, '1960-01-01'))).toBe('Administered by Alda and Borea; claimed by the Tidefolk')
})

test('a people states its map as a state does', () => {
  expect(title('2000-01-01', positionId('tidefolk'))).toBe('The Tidefolk’s position: We were there first.')
  const [area] = sceneOf(dossier, [vale], positionId('tidefolk'), dayFrom('1960-01-01')).areas
  expect(area).toMatchObject({ fill: 'tidefolk', hatch: 'held-by-alda+borea' })
})

test('a place that all write alike has one name in one script', () => {
  const today = dayFrom('2000-01-01')
  expect(plain(islandLabel(t, dossier, stateAt(dossier, placeId('ora'), today)))).toBe('Ora, אורה: administered by Alda')
  const ora = otherDispute('he').places.find(({ id }) => id === 'ora')
  expect(ora?.name).toBe('אורה')
  expect(ora?.otherName).toBeUndefined()
  expect(Object.values(ora?.originals ?? {})).toEqual(['Ora'])
})
