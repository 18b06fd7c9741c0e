/** Colours of a picture at most. */
const most = 48
/** Pixels from which a colour counts as one that the drawing is painted with, though none of its inks: what is translucent over another. */
const painted = 1500
/** How far what is mixed at edges is from any other colour that is taken, and what is painted: squares of differences of 255. */
const mixturesApart = 2500
const paintsApart = 6
/** By how much a mixture may be worse met than it could be, where it then is as its neighbour: what is even packs well. */
const indulgence = 800

type Colour = readonly [red: number, green: number, blue: number]

/**
 * A picture in few colours: those it is painted with as they are, and of the mixtures at edges so many that edges stay soft.
 * @param pixels red, green, blue and alpha each; nothing of it is translucent
 * @param inks what it is painted with, `#d8e5e7`
 */
export function fewColours(pixels: Uint8Array, width: number, inks: Iterable<string>): ArrayBuffer {
  const codes = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)
  const counts = new Map<number, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  const own = new Set([...inks].map(codeOf))
  const isPaint = (code: number) => own.has(code) || (counts.get(code) ?? 0) >= painted
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([code]) => code)
  const taken: { readonly code: number; readonly colour: Colour }[] = []
  for (const code of [...byCount.filter(isPaint), ...byCount.filter((one) => !isPaint(one))]) {
    const colour = colourOf(code)
    const apart = isPaint(code) ? paintsApart : mixturesApart
    if (taken.length < most && taken.every((other) => distance(other.colour, colour) > apart)) taken.push({ code, colour })
  }
  const errors = new Map([...counts.keys()].map((code) => [code, taken.map(({ colour }) => distance(colour, colourOf(code)))]))
  const nearest = new Map([...errors].map(([code, of]) => [code, of.indexOf(Math.min(...of))]))
  const chosen = new Uint8Array(codes.length)
  codes.forEach((code, i) => {
    const best = nearest.get(code) ?? 0
    const of = errors.get(code) ?? []
    const limit = isPaint(code) ? 0 : (of[best] ?? 0) + indulgence
    const neighbours = [chosen[i - width], i % width ? chosen[i - 1] : undefined]
    chosen[i] = neighbours.find((one) => one !== undefined && (of[one] ?? Number.POSITIVE_INFINITY) <= limit) ?? best
  })
  return Uint32Array.from(chosen, (one) => taken[one]?.code ?? 0).buffer
}

function colourOf(code: number): Colour {
  return [code & 255, (code >> 8) & 255, (code >> 16) & 255]
}

/** Less by lightness alone than luma is: black letters are not to have brown edges. */
function distance([r1, g1, b1]: Colour, [r2, g2, b2]: Colour): number {
  return 0.3 * (r1 - r2) ** 2 + 0.4 * (g1 - g2) ** 2 + 0.3 * (b1 - b2) ** 2
}

/** The code of an opaque pixel, as a little-endian machine reads it. */
function codeOf(ink: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(ink.slice(at, at + 2), 16))
  return ((255 << 24) | ((blue ?? 0) << 16) | ((green ?? 0) << 8) | (red ?? 0)) >>> 0
}
