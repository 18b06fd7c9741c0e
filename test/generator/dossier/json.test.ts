import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../../src/generator/dossier/json'

const bytes = (text: string) => new TextEncoder().encode(text)

test('what is JSON is read as such, without a fault', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      const { value } = readJson(bytes(text))
      expect(value).toEqual(JSON.parse(text))
    }),
  )
})

test('whatever a file holds, it is a value or a fault with a line of the file, and never an exception', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array(),
        fc.string().map(bytes),
        fc.json().map((text) => bytes(text.slice(0, -1))),
      ),
      (file) => {
        const { value, faults } = readJson(file)
        if (value === undefined) expect(faults.length).toBeGreaterThan(0)
        const lines = new TextDecoder().decode(file).split('\n').length
        for (const { line, what, mend } of faults) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(what).toMatch(/\.$/)
          expect(mend).not.toBe('')
        }
      },
    ),
  )
})

test.each([
  ['[1,\n2,\n]', 2, 'A comma stands before the closing "]".'],
  ['{"a": 1,\n"b" 2}', 2, 'A colon is missing after the key.'],
  ['{"a": NaN}', 1, 'A word stands here that is neither in quotes nor true, false or null.'],
  ['[1]\n[2]', 2, 'Something follows the end.'],
  ["{'a': 1}", 1, 'A word stands here that is neither in quotes nor true, false or null.'],
  ['{"a": {"b": 1,\n"b": 2}}', 2, 'The key "b" stands twice in one object.'],
])('%j is faulted on line %i', (text, line, what) => {
  expect(readJson(bytes(text)).faults).toEqual([expect.objectContaining({ line, what })])
})
