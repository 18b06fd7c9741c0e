import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Blob, Face } from 'harfbuzzjs'
import subsetFont from 'subset-font'

const weights = [400, 600]

/** Without ligatures: resvg takes letters of a second font only where both make as many shapes of a text. */
const asPlain = { targetFormat: 'sfnt', dropTables: ['GSUB'] } as const

/** The cuts of Noto Serif that npm has, and Noto Serif JP whole; of those that have a letter the first is taken. */
const cuts: readonly (readonly [string, string])[] = [
  ...['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'hebrew', 'math', 'vietnamese'].map((cut) => ['noto-serif', cut] as const),
  ['noto-serif-jp', 'japanese'],
]

/**
 * Fonts for texts, as files that resvg reads (it knows neither WOFF nor cuts by range): unpacked, cut to the letters of the texts, kept in a folder by content;
 * and the letters that none of them has, which a picture would show as empty boxes.
 */
export async function fontsFor(
  texts: Iterable<string>,
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly lacking: ReadonlySet<string> }> {
  const letters = new Set([...texts].flatMap((text) => [...text]).filter((letter) => letter >= ' '))
  const files: string[] = []
  const none = new Set<string>()
  for (const weight of weights) {
    const lacking = new Set(letters)
    for (const [family, cut] of cuts) {
      const packed = fontFile(`@fontsource/${family}/files/${family}-${cut}-${weight}-normal.woff2`)
      if (packed === null || lacking.size === 0) continue
      const font = await cutTo([...lacking].sort().join(''), packed, folder)
      const has = lettersOf(font)
      if (has.size === 0) continue
      files.push(font)
      for (const letter of has) lacking.delete(letter)
    }
    for (const letter of lacking) none.add(letter)
  }
  return { files, lacking: none }
}

/** A file of a package; `null` where the package has no such cut. */
function fontFile(path: string): Buffer | null {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(path))
  } catch {
    return null
  }
}

async function cutTo(letters: string, packed: Buffer, folder: string): Promise<string> {
  const name = createHash('sha256').update(letters).update(packed).digest('hex').slice(0, 16)
  const file = join(folder, `${name}.ttf`)
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(file, await subsetFont(packed, letters, asPlain))
  }
  return file
}

function lettersOf(file: string): ReadonlySet<string> {
  const face = new Face(new Blob(readFileSync(file)))
  return new Set([...face.collectUnicodes()].map((code) => String.fromCodePoint(code)))
}
