import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import UPNG from 'upng-js'
import { afterAll, expect, test } from 'vitest'
import { fontsFor } from '../../../src/generator/previews/fonts'
import { packedWell, pictureOf } from '../../../src/generator/previews/picture'
import { keepPreviews, previewsOf } from '../../../src/generator/previews/previewFiles'

const folder = mkdtempSync(join(tmpdir(), 'previews-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const drawing = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60"><rect width="300" height="60" fill="#fff"/><text x="5" y="40" font-size="30" font-family="sans-serif">${words}</text></svg>`

test('letters of every script are drawn, each from a font that has it, and those that none has are told', async () => {
  const { files: fonts, lacking } = await fontsFor(['Tamm · Тамм 山川海'], folder)
  expect([...lacking]).toEqual([])
  const empty = pictureOf(drawing(''), fonts)
  expect([empty.readUInt32BE(16), empty.readUInt32BE(20)]).toEqual([300, 60])
  const drawn = ['Tamm', 'Тамм', '山川海'].map((words) => pictureOf(drawing(words), fonts))
  for (const picture of drawn) expect(picture.length).toBeGreaterThan(empty.length + 100)
  expect([...(await fontsFor(['Tamm \u{1F5FE}'], folder)).lacking]).toEqual(['\u{1F5FE}'])
})

test('pictures are those of the data that they were drawn of, and more of them are added', () => {
  const one = { file: '1.png', alt: 'Tamm' }
  expect(previewsOf('data/1/', folder)).toEqual({})
  keepPreviews('data/1/', { 'en/': one }, folder)
  keepPreviews('data/1/', { 'en/places/': one }, folder)
  expect(previewsOf('data/1/', folder)).toEqual({ 'en/': one, 'en/places/': one })
  expect(previewsOf('data/2/', folder)).toEqual({})
})

test('a PNG packed well shows the same and is smaller', () => {
  const pixels = new Uint8Array(60 * 300 * 4).map((_, i) => (i % 4 === 3 ? 255 : (((i >> 2) % 7) * ((i >> 9) % 5) * 9) & 255))
  const png = Buffer.from(UPNG.encode([pixels.buffer], 300, 60, 0))
  const packed = packedWell(png)
  expect(packed.length).toBeLessThanOrEqual(png.length)
  const shown = UPNG.toRGBA8(UPNG.decode(new Uint8Array(packed).buffer))[0]
  expect(Buffer.from(new Uint8Array(shown ?? new ArrayBuffer(0))).equals(Buffer.from(pixels))).toBe(true)
})
