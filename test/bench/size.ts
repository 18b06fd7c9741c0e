import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildBarePage } from './barePage'
import { budget, figure } from './budget'
import { filesUnder } from './filesUnder'
import { firstView } from './firstView'
import { brotli, kilobytes } from './weight'

const root = 'dist'
const weigh = (folder: string, files: readonly string[]) =>
  files.reduce((sum, file) => sum + brotli(readFileSync(join(folder, file))).length, 0)

const begun = performance.now()
execFileSync('npm', ['run', 'build'], { stdio: 'ignore' })
const seconds = (performance.now() - begun) / 1000

const bareRoot = await buildBarePage()
const bare = firstView(bareRoot, 'index.html')
const ours = firstView(root, 'en/index.html')
const bareScript = weigh(bareRoot, bare.scripts)
const bareStyle = weigh(bareRoot, bare.styles)
const ourScript = weigh(root, ours.scripts)
const ourStyle = weigh(root, ours.styles)
const ourWords = weigh(root, ours.words)

console.log('First view, brotli 11')
figure('bare page', `script ${kilobytes(bareScript)}, style ${kilobytes(bareStyle)}`)
figure('ours', `script ${kilobytes(ourScript)}, style ${kilobytes(ourStyle)}, words ${kilobytes(ourWords)}`)
for (const file of [...ours.scripts, ...ours.styles, ...ours.words]) figure(`  ${file}`, kilobytes(weigh(root, [file])))
budget('script, style and words, ours to bare', (ourScript + ourStyle + ourWords) / (bareScript + bareStyle), 1.35, 'times')
for (const file of ours.data) figure(`  fetched ${file}`, kilobytes(weigh(root, [file])))
if (!ours.data.length) throw new Error('the start page names no data that it fetches')
budget('JSON that the start page fetches', weigh(root, ours.data) / 1000, 40, 'kB')

console.log('Prerendered pages, the largest of each language')
const files = filesUnder(root)
for (const language of ['en', 'ja', 'ru']) {
  const pages = files.filter((file) => file.startsWith(join(root, language)) && file.endsWith('.html'))
  // The heaviest after compression is among the longest before; compressing all of them at 11 would take minutes.
  const longest = pages.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 12)
  const weighed = longest.map((file) => ({ file, raw: statSync(file).size, packed: brotli(readFileSync(file)).length }))
  const [heaviest] = weighed.toSorted((a, b) => b.packed - a.packed)
  const [largest] = weighed
  if (!heaviest || !largest) throw new Error(`no pages in ${root}/${language}`)
  budget(`${heaviest.file}, brotli 11`, heaviest.packed / 1000, 28, 'kB')
  budget(`${largest.file}, raw`, largest.raw / 1000, 140, 'kB')
}

console.log('The whole site')
const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1_000_000
budget(`${files.length} files, without precompressed copies`, megabytes, 120, 'MB')
budget('build', seconds, 60, 's')
