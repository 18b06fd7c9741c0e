import { expect, test } from 'vitest'
import { linesOfSubject } from '../../src/domain/relatedLines'
import { instrumentId, lineId, termId } from '../../src/generator/dossier/compile/ids'
import { tinyDispute } from '../fixtures/dossiers'
import { otherDispute } from '../fixtures/otherDispute'

const dossier = otherDispute()
const [line, other] = dossier.boundaries
if (!line || !other) throw new Error('the made-up dispute has too few lines')
const made = instrumentId('made')

test('a line is about itself, whether or not it is in force', () => {
  expect(linesOfSubject(dossier, { kind: 'line', id: line.id })).toEqual([line])
  expect(linesOfSubject(dossier, { kind: 'line', id: lineId('none') })).toEqual([])
})

test('a text is about the lines it drew, not about a border that a party rests on it', () => {
  const drawn = { ...line, kind: 'treaty' as const, instrument: made }
  const stated = { ...other, kind: 'claimed' as const, instrument: made }
  expect(linesOfSubject({ ...dossier, boundaries: [drawn, stated] }, { kind: 'instrument', id: made })).toEqual([drawn])
})

test('a term is about the lines it means', () => {
  const terms = [{ id: termId('border'), term: 'border', lines: [line.id] }]
  expect(linesOfSubject({ ...dossier, terms }, { kind: 'term', id: termId('border') })).toEqual([line])
  expect(linesOfSubject({ ...dossier, terms }, { kind: 'term', id: termId('other') })).toEqual([])
})

test('nothing else is about lines', () => {
  expect(linesOfSubject(tinyDispute(), null)).toEqual([])
})
