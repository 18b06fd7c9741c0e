import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { staticServer } from './staticServer'

/** Serves the built site and prints its address: `--port` (0: any free one), `--base /some/path/`, `--root dist`. */
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' }, root: { type: 'string', default: 'dist' } },
})

if (!existsSync(values.root)) {
  console.error(`There is no ${values.root}/ yet: run \`npm run build\` first.`)
  process.exit(1)
}

const server = staticServer({ root: values.root, base: values.base })
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.argv.includes('--port')) throw error
  server.listen(0) // the usual port is taken: any other will do
})
server.on('listening', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log(`The site is at http://localhost:${address.port}${values.base} (Ctrl+C ends it)`)
})
server.listen(Number(values.port))
