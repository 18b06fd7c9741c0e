import { mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { staticServer } from '../../src/generator/staticServer'
import { ensureBuilt } from '../browser/builtSite'
import { findBrowser } from '../browser/findBrowser'
import { languages, type PageState, sizes, states, themes } from './states'

/**
 * One plain page a state, with a picture of it in each language, theme and size: `npm run gallery` makes all of them,
 * `npm run gallery -- place term` these two, `npm run gallery -- --picture docs/picture.png` the one picture of the README.
 */
const { values, positionals } = parseArgs({ options: { picture: { type: 'string' } }, allowPositionals: true })
const folder = '.cache/gallery'

interface Shot {
  readonly language: string
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly height: number
}

async function photograph(browser: Browser, origin: string, state: PageState, shot: Shot, file: string) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.height },
    colorScheme: shot.theme,
    forcedColors: state.as === 'forced-colors' ? 'active' : 'none',
    javaScriptEnabled: state.as !== 'no-script',
    locale: shot.language,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  if (state.as === 'print') await page.emulateMedia({ media: 'print' })
  await page.goto(`${origin}/${shot.language}/${state.path}`, { waitUntil: 'load' })
  // A page that fails to come alive is worth a picture too.
  if (state.as !== 'no-script')
    await page
      .locator('button[data-place], [role=button][data-place]')
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => console.log(`not live: ${file}`))
  await page.screenshot({ path: file })
  await context.close()
}

function sheet(state: PageState, shots: readonly Shot[]) {
  const pictures = shots.map((shot) => {
    const name = fileName(state, shot)
    return `<figure><a href="${name}"><img src="${name}" width="${Math.round(shot.width / 2)}" alt=""></a><figcaption>${shot.language}, ${shot.theme}, ${shot.width} × ${shot.height}</figcaption></figure>`
  })
  return `<!doctype html><meta charset="utf-8"><title>${state.name}</title><style>body{display:flex;flex-wrap:wrap;gap:1em;font:14px sans-serif}figure{margin:0}</style><h1 style="width:100%">${state.name}: /${state.path}</h1>${pictures.join('\n')}`
}

function fileName(state: PageState, { language, theme, width }: Shot) {
  return `${state.name}-${language}-${theme}-${width}.png`
}

ensureBuilt()
mkdirSync(folder, { recursive: true })
const server = staticServer({ root: 'dist' })
await new Promise<void>((ready) => server.listen(0, ready))
const origin = `http://localhost:${(server.address() as AddressInfo).port}`
const { path } = await findBrowser()
const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-gpu'] })

if (values.picture) {
  const picture: PageState = { name: 'picture', path: states.find(({ name }) => name === 'place')?.path ?? '' }
  await photograph(browser, origin, picture, { language: 'en', theme: 'light', width: 1440, height: 900 }, values.picture)
} else {
  const shots = languages.flatMap((language) => themes.flatMap((theme) => sizes.map((size): Shot => ({ language, theme, ...size }))))
  for (const state of states.filter(({ name }) => positionals.length === 0 || positionals.includes(name))) {
    for (const shot of shots) await photograph(browser, origin, state, shot, `${folder}/${fileName(state, shot)}`)
    writeFileSync(`${folder}/${state.name}.html`, sheet(state, shots))
    console.log(resolve(`${folder}/${state.name}.html`))
  }
}
await browser.close()
server.close()
