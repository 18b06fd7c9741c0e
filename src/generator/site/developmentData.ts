import type { ViteDevServer } from 'vite'
import type { SiteData } from './siteData'

/**
 * While developing: serves the data of a dossier, compiled anew after each change in its folder. What keeps it from compiling
 * stands over the page until it is mended.
 * @returns the data as it is now; it throws where the dossier does not compile
 */
export function serveData(
  server: Pick<ViteDevServer, 'watcher' | 'middlewares' | 'ws' | 'config'>,
  folder: string,
  compile: () => SiteData,
): () => SiteData {
  let data: SiteData | null = null
  let trouble: string | null = null
  const compiled = () => {
    try {
      data ??= compile()
      return data
    } catch (error) {
      trouble = error instanceof Error ? error.message : String(error)
      throw error
    }
  }
  const show = () => {
    if (trouble !== null) server.ws.send({ type: 'error', err: { message: trouble, stack: '' } })
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return
    data = null
    trouble = null
    server.ws.send({ type: 'full-reload' })
  })
  // A page that asks before its channel is open would miss the trouble.
  server.ws.on('connection', show)
  server.middlewares.use((request, response, next) => {
    const path = /^\/data\/dev\/([^?]+)/.exec(request.url ?? '')?.[1]
    if (path === undefined) return next()
    try {
      const content = compiled().files.get(decodeURIComponent(path))
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(content)
    } catch {
      server.config.logger.error(trouble ?? '')
      response.writeHead(500).end(trouble)
      show()
    }
  })
  return compiled
}
