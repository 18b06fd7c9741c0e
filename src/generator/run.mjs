// Runs a TypeScript file of this project: `node src/generator/run.mjs path/to/file.ts [arguments]`.
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const file = process.argv[2]
if (!file) {
  console.error('usage: node src/generator/run.mjs <file.ts> [arguments]')
  process.exit(2)
}
process.argv.splice(1, 2, resolve(file))
process.setSourceMapsEnabled(true)
register('./typescript.mjs', import.meta.url)
await import(pathToFileURL(resolve(file)).href)
