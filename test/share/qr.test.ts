import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrDrawing, qrSvg } from '../../src/share/qr'

/** The drawing as a camera would see it: four pixels a module, the path filled by its rectangles. */
function pixelsOf({ side, path }: { readonly side: number; readonly path: string }) {
  const scale = 4
  const width = side * scale
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(run)) * scale; column++)
        data.fill(0, 4 * (row * width + column), 4 * (row * width + column) + 3)
    }
  }
  return { data, width }
}

test.each(['https://example.org/en/places/north-island/?at=1956-10-19#map=9.2/43.8/146.7', 'https://example.org/', 'x'.repeat(1500)])(
  'a reader of another make reads %s',
  (text) => {
    const drawing = qrDrawing(text)
    if (!drawing) throw new Error('no drawing')
    const { data, width } = pixelsOf(drawing)
    expect(jsQR(data, width, width)?.data).toBe(text)
  },
)

test('it has a quiet zone of four modules, and the file is black on white', () => {
  const drawing = qrDrawing('https://example.org/')
  if (!drawing) throw new Error('no drawing')
  expect(drawing.path).toMatch(/^M4 4h7v1h-7z/)
  expect(qrSvg(drawing)).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1".*fill="#fff".*fill="#000".*<\/svg>\n$/,
  )
})

test('what no code can hold has no drawing', () => {
  expect(qrDrawing('x'.repeat(5000))).toBeNull()
})
