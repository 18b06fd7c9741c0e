import type { Edition } from '../siteData'

/** The web app manifest of a language, below the site's root: its addresses are relative to itself. */
export function manifestPath(language: string): string {
  return `app.${language}.webmanifest`
}

/** What a device needs to keep the site as an app, in one language. */
export function webManifest({ words, compiled }: Edition): string {
  const { language, direction } = words
  const { title, tagline } = compiled.core
  return JSON.stringify({
    id: './',
    name: title,
    short_name: title,
    description: tagline,
    lang: language,
    dir: direction,
    start_url: `${language}/`,
    scope: './',
    display: 'minimal-ui',
    theme_color: '#c0d6dd',
    background_color: '#c0d6dd',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  })
}
