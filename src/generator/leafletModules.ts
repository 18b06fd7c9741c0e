import { resolve } from 'node:path'
import type { UserConfig } from 'vite'

/**
 * Makes `src/map/leaflet.js` the only Leaflet there is, for us and for react-leaflet, whether the site is developed, tested or built.
 * Leaflet's modules find ours in place of their `core/Browser`.
 */
export const leafletModules = {
  resolve: {
    alias: [
      { find: /^leaflet$/, replacement: resolve('src/map/leaflet.js') },
      { find: /^(?:\.\.\/)+core\/Browser$/, replacement: resolve('src/map/leafletBrowser.js') },
    ],
  },
  // Bundled ahead for development, each of these would bring a Leaflet of its own.
  optimizeDeps: { exclude: ['leaflet', 'react-leaflet', '@react-leaflet/core'] },
} satisfies UserConfig
