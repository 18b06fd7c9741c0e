import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { type Tally, tallyFolder, tallyWords } from './reporters/tally'

/** Everything `npm test` means: both runs, and those that it is told besides, each also where one before it fails, and one sum at the end. */
const runs = ['unit', 'browser', ...process.argv.slice(2)]

rmSync(tallyFolder, { recursive: true, force: true })
const codes = runs.map((name) => spawnSync('npm', ['run', '--silent', `test:${name}`], { stdio: 'inherit' }).status ?? 1)

const tallies = runs.map((name) => {
  const file = `${tallyFolder}/${name}.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally) : { passed: 0, failed: 1, skipped: 0 }
})
const sum = tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }))
console.log(`\n${tallyWords(sum)}`)
process.exitCode = codes.every((code) => code === 0) && sum.failed === 0 ? 0 : 1
