import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeDossier } from './dossier'
import { filesUnder } from './filesUnder'
import { brotli, kilobytes } from './weight'

/** How building and pages grow with the dossier: of made-up ones with so many events (`npm run bench:scale -- 112 1000`), each with a thousand places. */
const asked = process.argv.slice(2).map(Number)
const sizes = asked.length ? asked : [112, 1000, 10_000]
const places = 1000
const vertices = 200_000

console.log(`${places} places, ${vertices} vertices, one language; ${availableParallelism()} cores`)
console.table(Object.fromEntries(await inTurn(sizes, async (events) => [`${events} events`, await measured(events)] as const)))

async function measured(events: number) {
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  try {
    const [dossier, site] = [join(folder, 'dossier'), join(folder, 'site')]
    writeDossier(dossier, { events, places, vertices })
    const first = await build(dossier, site)
    const again = await build(dossier, site)
    const files = filesUnder(site)
    const pages = files.filter((file) => file.endsWith('.html')).sort((a, b) => statSync(b).size - statSync(a).size)
    const [largest = ''] = pages
    const core = files.find((file) => file.endsWith('core.en.json')) ?? ''
    return {
      'build, s': Math.round(first.seconds),
      'the same again, s': Math.round(again.seconds),
      'memory, MB': first.megabytes,
      pages: pages.length,
      'disk, MB': Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6),
      'largest page': largest.slice(site.length + 1),
      raw: kilobytes(statSync(largest).size),
      brotli: kilobytes(brotli(readFileSync(largest)).length),
      'core, brotli': kilobytes(brotli(readFileSync(core)).length),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Builds a dossier; how long it took, and how much memory at most. */
async function build(dossier: string, site: string): Promise<{ readonly seconds: number; readonly megabytes: number | string }> {
  const begun = performance.now()
  const child = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner', '--outDir', site], {
    env: { ...process.env, DOSSIER: dossier },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let most = 0
  const watching = setInterval(() => {
    most = Math.max(most, memoryOf(child.pid))
  }, 500)
  const code = await new Promise((done) => child.once('exit', done))
  clearInterval(watching)
  if (code !== 0) throw new Error(`the build of ${dossier} ended with ${code}`)
  return { seconds: (performance.now() - begun) / 1000, megabytes: most ? Math.round(most / 1000) : 'not known here' }
}

/** The most memory that a process has had so far, kB; where there is no `/proc`, none is known. */
function memoryOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

async function inTurn<In, Out>(all: readonly In[], one: (of: In) => Promise<Out>): Promise<readonly Out[]> {
  const done: Out[] = []
  for (const of of all) done.push(await one(of))
  return done
}
