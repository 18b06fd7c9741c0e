import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leafletModules } from './src/generator/leafletModules'
import { sitePlugin } from './src/generator/site/sitePlugin'

/** Absolute path of the site's root, for `404.html` alone: all other pages find their files from where they stand. */
const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  base: './',
  ...leafletModules,
  plugins: [react(), sitePlugin({ base, builtYear: new Date().getUTCFullYear() })],
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
