// How soon a page shows its islands and is live, what it blocks, and how soon a press is seen, beside a bare page and an empty one measured in turn:
// `npm run bench:paint`. RUNS=3 measures less. A busy machine slows all three, so that ratios say more than times.
import { readFileSync, writeFileSync } from 'node:fs'
import { buildBarePage } from './barePage'
import { openBrowser, sayLoad, serve, windows } from './benchBrowser'
import { budget, figure, quantile } from './budget'
import { buildEmptyPage } from './emptyPage'
import { firstView } from './firstView'
import { pressToPaint } from './press'
import { realDossier } from '../fixtures/dossiers'
import { type Measured, type Visit, visit } from './visit'
import { brotli } from './weight'

const runs = Number(process.env.RUNS ?? 9)

/** The disputed places, pressed one after the other. */
const { disputed } = realDossier()
const places = (within: string) => disputed.map((place) => `${within} [data-place="${place}"]`).join()

// The bare page is served compressed, so what our first view loads is too, whether the build did that or not.
const { scripts, styles, data, words } = firstView('dist', 'en/index.html')
for (const file of ['en/index.html', ...scripts, ...styles, ...words, ...data])
  writeFileSync(`dist/${file}.br`, brotli(readFileSync(`dist/${file}`)))

const browser = await openBrowser()
const site = await serve('dist')
const bareSite = await serve(await buildBarePage())
const emptySite = await serve(buildEmptyPage())

const pages: Readonly<Record<'ours' | 'bare' | 'empty', Measured>> = {
  ours: { address: `${site.origin}/en/`, islands: places('#map :is(.still-map, .live-map)'), least: 3, live: '#map[data-live]' },
  bare: { address: `${bareSite.origin}/`, islands: 'path.leaflet-interactive', least: 3, live: 'path.leaflet-interactive' },
  empty: { address: `${emptySite.origin}/`, islands: '#word', least: 1, live: '#word' },
}
type Name = keyof typeof pages
const names = Object.keys(pages) as readonly Name[]

/** Median, quartiles, and each figure as it was measured. */
const told = (values: readonly number[], digits = 0) =>
  `${quantile(values, 0.5).toFixed(digits)} (${quantile(values, 0.25).toFixed(digits)}–${quantile(values, 0.75).toFixed(digits)}): ${values.map((value) => value.toFixed(digits)).join(', ')}`

for (const [sizeName, size] of Object.entries(windows))
  for (const onSlowLine of [true, false]) {
    console.log(`\nCold visit by ${sizeName}, 4× CPU slowdown${onSlowLine ? ', 1.6 Mbit/s, 150 ms' : ''}`)
    sayLoad()
    const visits: Record<Name, Visit[]> = { ours: [], bare: [], empty: [] }
    for (let run = 0; run < runs; run += 1) for (const name of names) visits[name].push(await visit(browser, size, pages[name], onSlowLine))
    const of = (name: Name, what: keyof Visit) => visits[name].map((one) => one[what])
    for (const what of ['islands', 'live', 'blocked', 'longest'] as const)
      for (const name of names) figure(`${what}, ${name}, ms`, told(of(name, what)))
    figure('long tasks, ours', told(of('ours', 'tasks')))
    const ratio = (what: keyof Visit, least = 1) =>
      Math.max(least, quantile(of('ours', what), 0.5)) / Math.max(least, quantile(of('bare', what), 0.5))
    budget('islands painted, median, to the bare page', ratio('islands'), 0.45, 'times')
    budget('map live, median, to the bare page', ratio('live'), 1.4, 'times')
    budget('blocking time, median, to the bare page', ratio('blocked', 50), 1, 'times')
    budget('longest task, median, to the bare page', ratio('longest', 50), 0.6, 'times')
    budget('layout shift, worst', Math.max(...of('ours', 'shift')), 0.01, '')
  }

for (const [sizeName, size] of Object.entries(windows)) {
  console.log(`\nPress an island by ${sizeName} → next paint, 4× CPU slowdown`)
  sayLoad()
  const rounds = Array.from({ length: 5 }, () => disputed).flat()
  const ours: number[] = []
  const bare: number[] = []
  for (let run = 0; run < Math.max(1, Math.ceil(runs / 3)); run += 1) {
    const targets = rounds.map((place) => `#map .live-map button[data-place="${place}"]`)
    ours.push(...(await pressToPaint(browser, size, { address: pages.ours.address, ready: targets[0] ?? '', targets })))
    const bareTargets = rounds.map((place) => `path.of-${place}`)
    bare.push(...(await pressToPaint(browser, size, { address: pages.bare.address, ready: pages.bare.islands, targets: bareTargets })))
  }
  figure('ours, ms', told(ours))
  figure('bare, ms', told(bare))
  budget('press to paint, median, to the bare page', quantile(ours, 0.5) / quantile(bare, 0.5), 1.5, 'times')
  budget('press to paint, 95 of 100, to the bare page', quantile(ours, 0.95) / quantile(bare, 0.95), 2, 'times')
}

await browser.close()
for (const { close } of [site, bareSite, emptySite]) close()
