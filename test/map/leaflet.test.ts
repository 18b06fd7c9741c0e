import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { leafletModules } from '../../src/generator/leafletModules'

let server: ViteDevServer
beforeAll(async () => {
  server = await createServer({
    ...leafletModules,
    configFile: false,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false, watch: null },
  })
})
afterAll(() => server.close())

/** Path of the file that an import stands for while the site is developed. */
async function found(name: string, importer: string): Promise<string | undefined> {
  const resolved = await server.environments.client.pluginContainer.resolveId(name, resolve(importer))
  return resolved?.id.split('?')[0]
}

/** All modules that the live map loads of Leaflet and of react-leaflet, from the two that we import. */
async function modulesOfTheMap(): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  const read = async (name: string, importer: string): Promise<void> => {
    const path = await found(name, importer)
    if (!path || texts.has(path) || /^react(?:-dom)?$/.test(name)) return
    // What is bundled ahead has no file yet.
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    texts.set(path, text)
    for (const [, next = ''] of text.matchAll(/^(?:import|export)\s(?:[^'"]*\sfrom\s)?['"]([^'"]+)['"]/gm)) await read(next, path)
  }
  for (const name of ['leaflet', 'react-leaflet/MapContainer', 'react-leaflet/hooks']) await read(name, 'src/map/layers/LiveMap.tsx')
  return texts
}

test('while developing there is one Leaflet, of the modules that are built', async () => {
  const ours = resolve('src/map/leaflet.js')
  expect(await found('leaflet', 'src/map/layers/DrawingLayer.ts')).toBe(ours)
  expect(await found('leaflet', 'node_modules/react-leaflet/lib/MapContainer.js')).toBe(ours)
  const paths = [...(await modulesOfTheMap()).keys()].map((path) => relative('.', path))
  expect(paths.filter((path) => /leaflet\/dist|\.vite\/deps|core\/Browser/.test(path))).toEqual([])
  expect(paths).toContain(join('node_modules', 'leaflet', 'src', 'map', 'Map.js'))
})

test('what Leaflet asks of the browser is answered', async () => {
  vi.stubGlobal('window', { TouchEvent: class {}, PointerEvent: class {} })
  vi.stubGlobal('navigator', {
    userAgent: 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15',
    platform: 'MacIntel',
  })
  vi.stubGlobal('devicePixelRatio', 2)
  const { default: answers } = await server.ssrLoadModule('/src/map/leafletBrowser.js').finally(() => vi.unstubAllGlobals())
  const asked = [...(await modulesOfTheMap())].flatMap(([, text]) => [...text.matchAll(/\bBrowser\.(\w+)/g)].map(([, name]) => name))
  expect(Object.keys(answers)).toEqual([...new Set(asked)].sort())
  expect(answers).toMatchObject({ safari: true, chrome: false, mac: true, linux: false, retina: true, touch: true })
})
