import { expect, test } from 'vitest'
import { type PartyLooks, partyStyles } from '../../../src/generator/site/partyStyles'

const colours = { tone: '#aaaaaa', edge: '#bbbbbb', hatch: '#cccccc' }
const party: PartyLooks = { id: 'alda', colours: { light: colours, dark: { ...colours, tone: '#111111', line: '#222222' } } }

test('each colour of a party stands once, for light and for dark', () => {
  expect(partyStyles([party])).toContain('--tone-alda: light-dark(#aaaaaa, #111111);')
})

test('a line that a party states is in its own colour, else in that of its hatch, and dashed as it says', () => {
  expect(partyStyles([party])).toContain('.stated-by-alda { --line-claimed: light-dark(#cccccc, #222222); }')
  expect(partyStyles([{ ...party, dash: [3, 4] }])).toContain('--dash-claimed: 3 4;')
})

test('every party has a tone, an edge, a hatch, a share and dots of its own', () => {
  const sheet = partyStyles([party, { ...party, id: 'tidefolk' }])
  for (const id of ['alda', 'tidefolk'])
    for (const rule of [
      `.tone-${id}, [data-fill='${id}']:where(:not([fill])) {`,
      `.share-${id} {`,
      `.half-${id} {`,
      `.stripe-${id} {`,
      `.dots-${id} {`,
      `[data-fill='${id}'] {`,
    ])
      expect(sheet).toContain(rule)
})
