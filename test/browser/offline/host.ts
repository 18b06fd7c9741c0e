import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { staticServer } from '../../../src/generator/staticServer'
import { otherDisputeSite } from '../builtSite'

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean

/** A host that can go away and come back, be given another site, or fail. */
export interface Host {
  /** Where the site's root is, with a slash at its end. */
  readonly root: string
  readonly stop: () => Promise<void>
  readonly start: () => Promise<void>
  /** From here on it serves the site of another folder. */
  readonly put: (folder: string) => void
  /** From here on it answers so first; true is an answer. */
  readonly fail: (answer: Answer | null) => void
}

/** Serves the site of the made-up dispute below a base. */
export async function hostAt(base: string): Promise<Host> {
  let port = 0
  let site = staticServer({ root: otherDisputeSite, base })
  let failing: Answer | null = null
  let server: Server | null = null
  const start = () =>
    new Promise<void>((done) => {
      server = createServer((request, response) => {
        if (!failing?.(request, response)) site.emit('request', request, response)
      })
      server.listen(port, () => {
        const address = server?.address()
        if (address && typeof address === 'object') port = address.port
        done()
      })
    })
  await start()
  return {
    root: `http://localhost:${port}${base}`,
    start,
    stop: () =>
      new Promise((done) => {
        server?.close(() => done())
        server?.closeAllConnections()
      }),
    put(folder) {
      site = staticServer({ root: folder, base })
    },
    fail(answer) {
      failing = answer
    },
  }
}
