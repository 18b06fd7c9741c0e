import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeText, folded } from '../../src/exports/calendar'

test('a line of the calendar is at most 75 octets long, and unfolds to what it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = `DESCRIPTION:${escapeText(text)}`
      for (const piece of folded(line).split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
      expect(folded(line).replaceAll('\r\n ', '')).toBe(line)
    }),
  )
})
