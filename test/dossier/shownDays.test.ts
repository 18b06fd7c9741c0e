import { expect, test } from 'vitest'
import { readAddress } from '../../src/domain/address/address'
import { shownDate } from '../../src/domain/address/shown'
import { isoDay } from '../../src/domain/time/day'
import { dayFrom, realDossier } from '../fixtures/dossiers'

const dossier = realDossier()
const shown = (address: string) => {
  const { by, day } = shownDate(readAddress(address, dossier).selection, dossier, dayFrom('2026-11-24'))
  return `${by} ${isoDay(day)}`
}

test('treaties that act at ratification show the day they took effect, the landings the day they ended', () => {
  expect(shown('en/events/soviet-seizure-1945/')).toBe('event 1945-09-05')
  const shows = (id: string) => dossier.events.find((event) => event.id === id)?.shown
  for (const { id, kind } of dossier.events) if (kind === 'treaty' && /-(1875|1905)$/.test(id)) expect(shows(id), id).toBeDefined()
})
