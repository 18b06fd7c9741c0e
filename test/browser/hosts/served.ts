import type { Server } from 'node:http'
import { staticServer } from '../../../src/generator/staticServer'
import { otherDisputeSite } from '../builtSite'
import { test as base } from '../fixtures'

/** Listens on a free port while something is done with its address. */
export async function whileServed(server: Server, use: (origin: string) => Promise<void>): Promise<void> {
  server.listen(0)
  const address = server.address()
  await use(`http://localhost:${address && typeof address === 'object' ? address.port : 0}`)
  server.close()
}

/** The site of the made-up dispute, from a server of its own: small, and it has every kind of page. */
export const otherSite = base.extend<object, { readonly origin: string }>({
  origin: [({ browser: _ }, use) => whileServed(staticServer({ root: otherDisputeSite }), use), { scope: 'worker' }],
  baseURL: ({ origin }, use) => use(origin),
})
