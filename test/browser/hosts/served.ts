import type { Server } from 'node:http'

/** Listens on a free port. Returns its address, and how to end it. */
export function listening(server: Server): { readonly origin: string; readonly close: () => void } {
  server.listen(0)
  const address = server.address()
  return {
    origin: `http://localhost:${address && typeof address === 'object' ? address.port : 0}`,
    close: () => void server.close(),
  }
}

/** Listens on a free port while something is done with its address. */
export async function whileServed(server: Server, use: (origin: string) => Promise<void>): Promise<void> {
  const { origin, close } = listening(server)
  await use(origin)
  close()
}
