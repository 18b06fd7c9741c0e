import { createServer } from 'node:net'

/** A port that nobody holds: the one that is wanted, so that a fixed address can be opened beside a failing test, else any. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((found) => {
    const probe = createServer()
    probe.on('error', () => found(freePort()))
    probe.listen(wanted, () => {
      const address = probe.address()
      const port = address && typeof address === 'object' ? address.port : wanted
      probe.close(() => found(port))
    })
  })
}
