import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { breakpointsPlugin } from './src/generator/breakpointsPlugin'
import { dossierFolder } from './src/generator/dossierFolder'
import { leafletModules } from './src/generator/leafletModules'
import { partyStylesPlugin } from './src/generator/site/partyStyles'
import { sheetEndsPlugin } from './src/generator/site/sheetEnds'
import { sitePlugin } from './src/generator/site/sitePlugin'
import { siteUrlOfBuild } from './src/generator/siteUrl'

/** Absolute path of the site's root, for `404.html` alone: all other pages find their files from where they stand. */
const base = process.env.SITE_BASE ?? '/'

export default defineConfig({
  base: './',
  ...leafletModules,
  plugins: [
    react(),
    breakpointsPlugin(),
    partyStylesPlugin(dossierFolder()),
    sheetEndsPlugin(),
    sitePlugin({ base, siteUrl: siteUrlOfBuild(), builtOn: new Date().toISOString().slice(0, 10) }),
  ],
  css: { transformer: 'lightningcss', lightningcss: { drafts: { customMedia: true }, targets: {} } },
  build: {
    target: 'es2022',
    // The oldest browsers that know `light-dark()`, which must reach them as it is written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5', 'ios17.5'],
    // Small pictures inlined as `data:` would break the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    // What every page runs on is one file, not a dozen: it packs better and asks the line once.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
})
