import { expect, test } from 'vitest'
import { formatAddress, readAddress } from '../../src/domain/address/address'
import { shownDate } from '../../src/domain/address/shown'
import { readDate } from '../../src/domain/time/askedDate'
import { isoDay } from '../../src/domain/time/day'
import { builtSelections } from '../../src/generator/site/routes'
import { dayFrom, realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const shown = (address: string) => {
  const { by, day } = shownDate(readAddress(address, dossier).selection, dossier, dayFrom('2026-11-24'))
  return `${by} ${isoDay(day)}`
}

test('whatever is chosen shows a day of written history, which an address can ask for', () => {
  for (const selection of builtSelections(dossier)) {
    const { day } = shownDate(selection, dossier, dayFrom('2026-11-24'))
    expect(readDate(isoDay(day)), `${formatAddress(selection)} shows ${isoDay(day)}`).not.toBeNull()
  }
})

test('treaties that act at ratification show the day they took effect, the landings the day they ended', () => {
  expect(shown('en/events/soviet-seizure-1945/')).toBe('event 1945-09-05')
  const shows = (id: string) => dossier.events.find((event) => event.id === id)?.shown
  for (const { id, kind } of dossier.events) if (kind === 'treaty' && /-(1875|1905)$/.test(id)) expect(shows(id), id).toBeDefined()
})
