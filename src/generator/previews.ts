import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatAddress } from '../domain/address/address'
import { readDate } from '../domain/time/askedDate'
import { previewSheet } from '../drawing/previewSheet'
import { translator } from '../i18n/translate'
import { dossierFolder } from './dossierFolder'
import { fontsFor } from './previews/fonts'
import { pictureOf } from './previews/picture'
import { keepPreviews, type Preview, previewFolder } from './previews/previewFiles'
import { builtSelections } from './site/routes'
import { siteData } from './site/siteData'

/** Draws the picture that previews show of each page, or of those whose address below the root begins with one that is named: `en/places/`. What is drawn already is kept. */
const asked = process.argv.slice(2)
const builtOn = new Date().toISOString().slice(0, 10)
const today = readDate(builtOn)?.day
if (today === undefined) throw new Error(`no day ${builtOn}`)
const site = siteData(dossierFolder(), Number(builtOn.slice(0, 4)))
const sizes: number[] = []
let drawn = 0

for (const { words, compiled } of site.editions) {
  const t = translator(words)
  const sheets = builtSelections(compiled.core)
    .map((selection) => ({ selection, address: formatAddress(selection) }))
    .filter(({ address }) => asked.length === 0 || asked.some((start) => address.startsWith(start)))
    .map(({ selection, address }) => {
      const { svg, alt } = previewSheet({ dossier: compiled.core, geometry: site.geometry, t, selection, today })
      return { address, svg, alt, letters: textIn(svg) }
    })
  const { files, lacking } = await fontsFor(
    sheets.map(({ letters }) => letters),
    join(previewFolder, 'fonts'),
  )
  const written = sheets.filter(({ letters }) => ![...letters].some((letter) => lacking.has(letter)))
  if (written.length < sheets.length)
    console.warn(`${words.language}: ${sheets.length - written.length} pages have no picture, since no font has ${[...lacking].join(' ')}`)
  const pictures: Record<string, Preview> = {}
  for (const { address, svg, alt } of written) {
    const file = `${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.png`
    const path = join(previewFolder, file)
    if (!existsSync(path)) {
      writeFileSync(path, pictureOf(svg, files))
      drawn += 1
    }
    sizes.push(readFileSync(path).length)
    pictures[address] = { file, alt }
  }
  keepPreviews(site.folder, pictures)
}
const sum = sizes.reduce((all, one) => all + one, 0)
console.log(
  `${sizes.length} pictures, ${drawn} of them drawn now: ${(sum / 1e6).toFixed(1)} MB, ${(sum / 1000 / Math.max(1, sizes.length)).toFixed(1)} kB each`,
)

/** The letters that a drawing shows. */
function textIn(svg: string): string {
  return svg
    .replace(/<(title|desc)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, '&<>"')
}
