import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { staticServer } from './staticServer'

/** Reached as `localhost` from this machine alone. */
const loopback = '127.0.0.1'

/** Serves the built site to this machine, and prints its address: `--port` (0: any free one), `--host 0.0.0.0` (to others too), `--base /some/path/`, `--root dist`. */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: loopback },
    base: { type: 'string', default: '/' },
    root: { type: 'string', default: 'dist' },
  },
})

if (!existsSync(values.root)) {
  console.error(`There is no ${values.root}/ yet: run \`npm run build\` first.`)
  process.exit(1)
}

const server = staticServer({ root: values.root, base: values.base })
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.argv.includes('--port')) throw error
  server.listen(0, values.host) // the usual port is taken: any other will do
})
server.on('listening', () => {
  const address = server.address()
  const name = values.host === loopback ? 'localhost' : values.host
  if (address && typeof address === 'object') console.log(`The site is at http://${name}:${address.port}${values.base} (Ctrl+C ends it)`)
})
server.listen(Number(values.port), values.host)
