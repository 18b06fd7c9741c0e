import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'
import { translator } from '../i18n/translate'
import { dossierFolder } from './dossierFolder'
import { packOf } from './packing/packOf'
import { siteData } from './site/siteData'
import { siteUrlOfBuild } from './siteUrl'

/** Writes a copy of the built site in `dist/` for each language, `packs/en.zip`, for a stick, a learning platform or a class without a network. */
const root = 'dist'
if (!existsSync(root)) {
  console.error(`There is no ${root}/ yet: run \`npm run build\` first.`)
  process.exit(1)
}
const paths = readdirSync(root, { recursive: true })
  .map(String)
  .filter((path) => statSync(join(root, path)).isFile())
  .map((path) => relative('.', path).split(sep).join('/'))
const siteUrl = siteUrlOfBuild()
const languages = siteData(dossierFolder(), new Date().getUTCFullYear()).editions.map(({ words, compiled }) => ({
  t: translator(words),
  title: compiled.core.title,
}))
mkdirSync('packs', { recursive: true })
for (const { t, title } of languages) {
  const others = languages.filter((one) => one.t.language !== t.language)
  const files = packOf({
    t,
    title,
    others,
    paths,
    read: (path) => readFileSync(join(root, path)),
    ...(siteUrl !== undefined && { siteUrl }),
  })
  const zip = zipSync(Object.fromEntries(files), { level: 9 })
  const path = join('packs', `${t.language}.zip`)
  writeFileSync(path, zip)
  console.log(`${path}: ${files.size} files, ${(zip.length / 1e6).toFixed(1)} MB`)
}
