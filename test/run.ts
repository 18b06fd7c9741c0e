import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt } from './browser/builtSite'
import { type Tally, tallyFolder, tallyWords } from './reporters/tally'

/**
 * Everything `npm test` means, and what it is told besides. The browser tests wait for pages a good part of their time: the other runs, one after the
 * other, have the cores meanwhile. Each also runs where one before it fails, and one sum stands at the end.
 */
const others = ['unit', 'dossier', ...process.argv.slice(2)]

/** Beside the browser one thread of these has enough to do: each compiles the dossier for itself, and a second cost a third more in all. */
const inOneThread = new Set(['unit', 'dossier'])

/** A script of package.json. What it says is shown as it comes, or kept in a file. Returns its exit code. */
function run(name: string, output: 'inherit' | number): Promise<number> {
  return new Promise((ended) => {
    const script = spawn('npm', ['run', '--silent', `test:${name}`, ...(inOneThread.has(name) ? ['--', '--maxWorkers=1'] : [])], {
      stdio: ['inherit', output, output],
    })
    script.once('exit', (code) => ended(code ?? 1))
    script.once('error', () => ended(1))
  })
}

/** The same, shown whole once it has ended. */
async function runAside(name: string): Promise<number> {
  const said = `${tallyFolder}/${name}.txt`
  const code = await run(name, openSync(said, 'w'))
  process.stdout.write(`\n${readFileSync(said, 'utf8')}`)
  return code
}

function isBuilt(): boolean {
  try {
    ensureBuilt()
    return true
  } catch (error) {
    console.log(`The site could not be built: ${error instanceof Error ? error.message : String(error)}`)
    return false
  }
}

rmSync(tallyFolder, { recursive: true, force: true })
mkdirSync(tallyFolder, { recursive: true })
const [first = 'unit', ...later] = others
const begun = runAside(first)
const built = isBuilt()

async function restOfOthers(): Promise<readonly number[]> {
  const codes = [await begun]
  if (built) for (const name of later) codes.push(await runAside(name))
  return codes
}
const codes = (await Promise.all([built ? run('browser', 'inherit') : 1, restOfOthers()])).flat()

const tallies = ['browser', ...others].map((name) => {
  const file = `${tallyFolder}/${name}.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : { passed: 0, failed: 1, skipped: 0 }
})
const sum = tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }))
console.log(`\n${tallyWords(sum)}`)
process.exitCode = codes.every((code) => code === 0) && sum.failed === 0 ? 0 : 1
