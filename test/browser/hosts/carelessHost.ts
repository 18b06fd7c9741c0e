import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** How hosts differ from a plain one. */
export interface Manners {
  /** Answers what it does not know with the front page, status 200, as hosts of apps do. */
  readonly frontPageForAll?: boolean
  /** Lets pages without an origin load its files, as our nginx file does. */
  readonly lendsFiles?: boolean
  /** Pages that stand around the site's own, by their path. */
  readonly pages?: Readonly<Record<string, string>>
}

/**
 * A host that forgives without a word: doubled slashes, letters of either case, an encoded slash, a folder without its slash each answer 200 with the
 * page that was meant, at the address as it was asked for. Below `/web/2026/http://site.example/` it is an archive.
 */
export function carelessHost(root: string, { frontPageForAll = false, lendsFiles = false, pages = {} }: Manners): Server {
  return createServer((request, response) => {
    const [asked = '/'] = (request.url ?? '/').split('?')
    const own = pages[asked]
    if (own !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(own)
      return
    }
    const path = decodeURIComponent(asked).replace(/^\/web\/2026\/http:\/\/site\.example/, '')
    const found = fileOf(root, path.replace(/\/+/g, '/'))
    const file = found ?? (frontPageForAll ? join(root, 'index.html') : null)
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(readFileSync(join(root, '404.html')))
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      ...(lendsFiles && { 'access-control-allow-origin': '*' }),
    })
    response.end(readFileSync(file))
  })
}

function fileOf(root: string, path: string): string | null {
  const tries = [path, path.toLowerCase()].flatMap((one) => [join(root, one), join(root, one, 'index.html')])
  return tries.find((file) => existsSync(file) && statSync(file).isFile()) ?? null
}
