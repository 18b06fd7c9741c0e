import { expect, test } from 'vitest'
import { fewColours } from '../../../src/generator/previews/fewColours'

const paper = [250, 248, 242, 255]
const ink = [27, 40, 48, 255]

/** Pixels of a row, each red, green, blue, alpha. */
const row = (...pixels: readonly (readonly number[])[]) => new Uint8Array(pixels.flat())
const coloursOf = (buffer: ArrayBuffer) => {
  const bytes = new Uint8Array(buffer)
  return Array.from({ length: bytes.length / 4 }, (_, i) => [...bytes.subarray(i * 4, i * 4 + 4)])
}

test('what a drawing is painted with stays as it is, however little there is of it', () => {
  const pixels = row(paper, paper, ink, [224, 161, 0, 255], [223, 161, 2, 255])
  expect(coloursOf(fewColours(pixels, 5, ['#faf8f2', '#1b2830', '#e0a100']))).toEqual([
    paper,
    paper,
    ink,
    [224, 161, 0, 255],
    [224, 161, 0, 255],
  ])
})

test('mixtures at an edge become few', () => {
  const steps = Array.from({ length: 100 }, (_, i) => paper.map((value, c) => Math.round(value + ((ink[c] ?? 0) - value) * (i / 99))))
  const found = coloursOf(fewColours(row(...steps), 100, ['#faf8f2', '#1b2830']))
  expect(new Set(found.map(String)).size).toBeLessThan(8)
  expect(new Set(found.map(String)).size).toBeGreaterThan(2)
})
