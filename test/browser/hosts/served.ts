import type { Server } from 'node:http'

/** Listens on a free port while something is done with its address. */
export async function whileServed(server: Server, use: (origin: string) => Promise<void>): Promise<void> {
  server.listen(0)
  const address = server.address()
  await use(`http://localhost:${address && typeof address === 'object' ? address.port : 0}`)
  server.close()
}
