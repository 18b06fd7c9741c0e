import { expect, test } from 'vitest'
import { formatKilometres, formatSquareKilometres } from '../../src/i18n/measures'
import { translatorOf } from './translators'

test('a rock of seven hundred square metres is not nothing, and a large island has no decimals', () => {
  const t = translatorOf('en')
  expect([0.0007, 0.068, 0.15, 2, 12.1, 3168.4, 0].map((value) => formatSquareKilometres(t, value))).toEqual([
    '0.0007 km²',
    '0.068 km²',
    '0.15 km²',
    '2 km²',
    '12.1 km²',
    '3,168 km²',
    '0 km²',
  ])
  expect(formatKilometres(translatorOf('ru'), 3.46)).toMatch(/^3,5\sкм$/)
})
