import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { type Import, importsOf, modulesIn, ringAmong, writtenIn } from './imports'
import { packages, pure, ranks } from './layers'

const root = resolve(import.meta.dirname, '../..')
const modules = modulesIn('src')
const imports = importsOf(modules)
const rankOf = (layer: string) => ranks.findIndex((layers) => layers.includes(layer))
const layerOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1]

/** Why an import is not allowed; `null` where it is. */
function forbidden({ from, to }: Import): string | null {
  const own = layerOf(from) ?? ''
  const other = layerOf(to)
  if (other === 'dossier') return own === 'generator' || own === 'dossier' ? null : 'only the generator reads the dossier'
  if (own === 'dossier') return null
  if (other) return other === own || rankOf(other) < rankOf(own) ? null : `${own} may not import from ${other}`
  if (to.startsWith('node:')) return own === 'generator' ? null : `${own} runs in the browser`
  const name = Object.keys(packages).find((one) => to === one || to.startsWith(`${one}/`))
  return name && !packages[name]?.includes(own) ? `${own} may not import ${name}` : null
}

test('every folder of src but the dossier has a rank', () => {
  const folders = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory())
  expect(folders.filter((name) => name !== 'dossier').sort()).toEqual(ranks.flat().sort())
})

test('modules import from lower layers and from no other', () => {
  const wrong = imports.flatMap((one) => (forbidden(one) ? [`${one.from} → ${one.to}: ${forbidden(one)}`] : []))
  expect(wrong).toEqual([])
})

test.each<[string, Import]>([
  ['domain may not import from cartography', { from: 'src/domain/x.ts', to: 'src/cartography/scene.ts' }],
  ['map may not import from reader', { from: 'src/map/x.ts', to: 'src/reader/Report.tsx' }],
  ['only the generator reads the dossier', { from: 'src/reader/place/x.ts', to: 'src/dossier/places.json' }],
  ['app may not import leaflet', { from: 'src/app/x.ts', to: 'leaflet/src/map/Map.js' }],
  ['domain may not import react', { from: 'src/domain/time/x.ts', to: 'react' }],
  ['cartography runs in the browser', { from: 'src/cartography/x.ts', to: 'node:fs' }],
])('%s', (why, one) => {
  expect(forbidden(one)).toBe(why)
})

test('an import is found however it is written', () => {
  const text = `import type { A } from './a'\nimport './b.css'\nexport { c } from './c'\nconst d = () => import('./d')\ntype E = typeof import('./e')\n/** import from './no' */`
  expect(writtenIn(text)).toEqual(['./a', './b.css', './c', './d', './e'])
})

test('no import ring, types included', () => {
  expect(ringAmong(imports)).toBeNull()
  expect(
    ringAmong([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ]),
  ).toEqual(['b', 'c', 'b'])
})

test('the pure layers import no other package', () => {
  const found = imports.filter(({ from, to }) => pure.includes(layerOf(from) ?? '') && !to.startsWith('src/'))
  expect(found).toEqual([])
})

test('of react-leaflet only MapContainer and useMap are used, so that it stays replaceable', () => {
  const used = imports
    .filter(({ to }) => /^@?react-leaflet/.test(to))
    .flatMap(({ from, to }) => namesOf(from, to).map((name) => `${to} ${name}`))
  expect([...new Set(used)].sort()).toEqual(['react-leaflet/MapContainer MapContainer', 'react-leaflet/hooks useMap'])
})

/** The names that a module imports from another in one import. */
function namesOf(from: string, to: string): readonly string[] {
  const list = new RegExp(`import \\{([^}]+)\\} from '${to}'`).exec(readFileSync(join(root, from), 'utf8'))?.[1]
  return list?.split(',').map((name) => name.trim()) ?? [`all of ${to}`]
}

test('no folder holds more than 25 modules', () => {
  const counts = new Map<string, number>()
  for (const module of [...modules, ...modulesIn('test')]) counts.set(dirname(module), (counts.get(dirname(module)) ?? 0) + 1)
  expect([...counts].filter(([, count]) => count > 25)).toEqual([])
})

test('a part in a chunk of its own stands in a boundary of its own, and data comes by the one who knows whether it is ours', () => {
  const scripts = modules.filter((path) => /^src\/(?!generator|dossier|loading)/.test(path))
  const saying = (words: RegExp) => scripts.filter((path) => words.test(readFileSync(join(root, path), 'utf8')))
  expect(saying(/\blazy\(/)).toEqual(['src/ui/latePart.tsx'])
  // Where the page comes alive in turns, nothing waits for a script.
  expect(saying(/<Suspense\b/)).toEqual(['src/app/App.tsx', 'src/ui/Boundary.tsx'])
  // To look whether a page can be reached is not to read it.
  expect(saying(/\bfetch\(/)).toEqual(['src/app/leaving.ts'])
})
