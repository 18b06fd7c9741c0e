// Runs a TypeScript file of this project: `node src/generator/run.mjs path/to/file.ts [arguments]`.
// Node 20 does not strip types, and Vite, which is here anyway, does.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const file = process.argv[2]
if (!file) {
  console.error('usage: node src/generator/run.mjs <file.ts> [arguments]')
  process.exit(2)
}
process.argv.splice(1, 2, resolve(file))

// Vite sets NODE_ENV to `development` for this; a build started from the file would inherit it and ship React's development build.
const given = process.env.NODE_ENV
const leaveEnvironment = {
  name: 'leave-environment',
  configResolved() {
    if (given === undefined) delete process.env.NODE_ENV
  },
}
await runnerImport(resolve(file), { logLevel: 'error', plugins: [leaveEnvironment] })
