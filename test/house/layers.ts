/**
 * The layers of `src/`, lowest first. A folder may import from any folder of a lower rank, never from its own rank or a higher one.
 * `dossier` holds data, which only the generator reads.
 */
export const ranks: readonly (readonly string[])[] = [
  ['domain'],
  ['cartography', 'i18n', 'loading', 'search'],
  ['selection', 'ui', 'svg'],
  ['map', 'timeline', 'reader'],
  ['drawing', 'exports'],
  ['share'],
  ['app'],
  ['generator'],
]

/** Packages that only some layers may import, whichever way: by name or by a path below it. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  leaflet: ['map'],
  'react-leaflet': ['map'],
  '@react-leaflet/core': ['map'],
  react: ['i18n', 'selection', 'ui', 'svg', 'map', 'timeline', 'reader', 'share', 'app'],
  'react-dom': ['map', 'app'],
  zod: ['generator'],
  'workbox-core': ['loading'],
  'workbox-navigation-preload': ['loading'],
  'workbox-precaching': ['loading'],
  'workbox-routing': ['loading'],
  minisearch: ['search'],
  downshift: ['app'],
  qr: ['share'],
}

/** Layers that run in Node and in the browser alike: no `node:` module but in the generator, no global of a page in these. */
export const pure: readonly string[] = ['domain', 'cartography', 'exports']
