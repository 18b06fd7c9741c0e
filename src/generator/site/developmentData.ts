import type { ViteDevServer } from 'vite'
import { translator } from '../../i18n/translate'
import { stillNote } from './stillNote'
import { markedFile } from '../../loading/markedFile'
import type { SiteData } from './siteData'

const developmentFolder = 'data/dev/'

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
      response.writeHead(content === undefined ? 404 : 200, { 'content-type': 'application/json' })
      response.end(content && markedFile(developmentFolder, path, content))
    } catch {
      server.config.logger.error(trouble ?? '')
      response.writeHead(500).end(trouble)
      show()
    }
  })
  return compiled
}

/** While developing: the one page that is served at every address. */
export function developmentPage(html: string, { editions }: SiteData, early: string): string {
  const [{ words, compiled }] = editions
  const { languages, title } = compiled.core
  const t = translator(words)
  // By functions: in a text that replaces, a dollar sign has a meaning.
  return html
    .replace(
      /<html[^>]*>/,
      () => `<html lang="${words.language}" data-data="${developmentFolder}" data-languages="${languages.join(' ')}">`,
    )
    .replace('<title></title>', () => `<title>${title}</title><script>${early}</script>`)
    .replace('<body>', () => `<body>${stillNote([t], t('today'))}`)
}
