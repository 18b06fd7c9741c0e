import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, posix, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

interface Site {
  /** Folder that holds the built site. */
  readonly root: string
  /** Path under which it is served, with a slash at both ends. */
  readonly base?: string
}

/**
 * A plain static host, as strict as the sites we promise to run on: folders answer with their `index.html`, a folder without its slash
 * redirects to it and keeps its query, as a doubled slash does to a single one, anything unknown answers `404.html` with status 404 at any depth, and a precompressed `.br` beside
 * a file is sent to those who accept it. It knows nothing of the app, so what works here works on any host.
 */
export function staticServer({ root, base = '/' }: Site): Server {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    const single = withSingleSlashes(request.url ?? '/')
    if (single !== request.url) {
      response.writeHead(301, { location: single }).end()
      return
    }
    const path = siteRelative(request.url ?? '/', base)
    if (path === 'outside') response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not part of this site')
    else if (path === 'no slash') response.writeHead(301, { location: base }).end()
    else answer(request, response, resolve(root), base, path)
  })
}

/** A relative reference that begins with two slashes names another host. */
function withSingleSlashes(url: string): string {
  const [path = '', ...query] = url.split('?')
  return [path.replace(/\/{2,}/g, '/'), ...query].join('?')
}

/** The path below the base, decoded and normalised, starting with a slash; `no slash` is the base itself without its last slash. */
function siteRelative(url: string, base: string): string {
  const [encoded = '/'] = url.split('?')
  let path: string
  try {
    path = posix.normalize(decodeURIComponent(encoded))
  } catch {
    return '/%' // cannot be decoded, so it names no file
  }
  if (path.startsWith(base)) return path.slice(base.length - 1)
  return `${path}/` === base ? 'no slash' : 'outside'
}

function answer(request: IncomingMessage, response: ServerResponse, root: string, base: string, path: string) {
  const file = resolve(join(root, path))
  const inside = (file === root || file.startsWith(root + sep)) && !path.includes('\0')
  const found = inside && existsSync(file) ? statSync(file) : null
  if (found?.isDirectory() && !path.endsWith('/')) {
    const query = (request.url ?? '').split('?').slice(1).join('?')
    response.writeHead(301, { location: `${base.slice(0, -1)}${encodeURI(path)}/${query ? `?${query}` : ''}` }).end()
  } else if (found?.isDirectory() && existsSync(join(file, 'index.html'))) send(request, response, 200, join(file, 'index.html'))
  else if (found?.isFile() && !path.endsWith('/')) send(request, response, 200, file)
  else if (existsSync(join(root, '404.html'))) send(request, response, 404, join(root, '404.html'))
  else response.writeHead(404).end()
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string) {
  const brotli = /\bbr\b/.test(String(request.headers['accept-encoding'])) && existsSync(`${file}.br`)
  const sent = brotli ? `${file}.br` : file
  response.writeHead(status, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(sent).size,
    'cache-control': /[\\/]assets[\\/]/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(brotli ? { 'content-encoding': 'br' } : {}),
  })
  if (request.method === 'HEAD') response.end()
  // A reader who goes away ends the response, and the file is closed with it.
  else pipeline(createReadStream(sent), response, () => undefined)
}
