import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

test('a TypeScript file run by itself gets its arguments, and leaves NODE_ENV to those it starts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'run-'))
  const file = join(folder, 'asked.ts')
  writeFileSync(
    file,
    "const asked: readonly string[] = process.argv.slice(2)\nconsole.log(asked.join(' '), process.env.NODE_ENV ?? 'unset')\n",
  )
  const { NODE_ENV: _, ...env } = process.env
  const said = execFileSync(process.execPath, [resolve('src/generator/run.mjs'), file, '--port', '0'], { env, encoding: 'utf8' })
  expect(said.trim()).toBe('--port 0 unset')
  rmSync(folder, { recursive: true })
})
