import { expect, test } from 'vitest'
import { linesOf, widthOf } from '../../src/drawing/type'

test('a script without spaces is parted between words: no particle, ending or single sign begins a line', () => {
  expect(linesOf('条約は第三国を害せず', 36, 250)).toEqual(['条約は', '第三国を', '害せず'])
  expect(linesOf('「四角形」の名前と形', 36, 250)).toEqual(['「四角形」の', '名前と形'])
  expect(linesOf('世論調査：96％が引き渡しに反対', 20, 230)[0]).toBe('世論調査：96％が')
})

test('a word that is longer than a line is parted where the line ends, and no letter is lost', () => {
  const name = '大きな島（アルファベット島）'
  for (const width of [60, 120, 180, 250]) {
    const lines = linesOf(name, 36, width)
    expect(lines.join('')).toBe(name)
    for (const line of lines) expect(widthOf(line, 36), line).toBeLessThanOrEqual(width + 36 * 1.1)
  }
})

test('a script with spaces is parted there alone', () => {
  expect(linesOf('Agreement in the harbour, 2018', 36, 250)).toEqual(['Agreement', 'in the', 'harbour,', '2018'])
})
