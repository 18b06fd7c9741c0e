import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leafletDietPlugin } from './src/generator/leafletDietPlugin'
import { leafletProbePlugin } from './src/generator/leafletProbePlugin'
import { sitePlugin } from './src/generator/site/sitePlugin'

/** Absolute path of the site's root, for `404.html` alone: all other pages find their files from where they stand. */
const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  base: './',
  // Leaflet's package names only its CommonJS file; the other can be shaken.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  plugins: [react(), leafletProbePlugin(), leafletDietPlugin(), sitePlugin({ base, builtYear: new Date().getUTCFullYear() })],
  build: {
    target: 'es2022',
    // Small pictures inlined as `data:` would break the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    // What every page runs on is one file, not a dozen: it packs better and asks the line once.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
