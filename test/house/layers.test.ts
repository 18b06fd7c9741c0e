import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Ranks of the layers, lowest first: a folder may import from any lower rank, never from its own or a higher one. */
const ranks = [
  ['domain'],
  ['cartography', 'i18n'],
  ['selection', 'ui', 'plate'],
  ['map', 'timeline', 'reader', 'share'],
  ['app'],
  ['build'],
]
const layers = ranks.flatMap((folders, rank) => folders.map((folder) => ({ folder, rank })))

const root = resolve(import.meta.dirname, '../..')
const biome = join(root, 'node_modules/.bin/biome')
let place = ''
let complaints: readonly string[] = []

interface BiomeReport {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[]
}

/** One small file a rule, by path. They live only while the test runs, so that `npm run lint` never meets them. */
const files: Record<string, string> = {
  'src/domain/react.ts': "import { useState } from 'react'\nexport const kept = useState\n",
  'src/domain/node.ts': "import { readFile } from 'node:fs'\nexport const kept = readFile\n",
  'src/domain/dom.ts': 'export const kept = () => window.innerWidth\n',
  'src/cartography/react.ts': "import { useState } from 'react'\nexport const kept = useState\n",
  'src/cartography/node.ts': "import { readFile } from 'node:fs'\nexport const kept = readFile\n",
  'src/cartography/dom.ts': 'export const kept = () => document.title\n',
  'src/plate/leaflet.ts': "import { map } from 'leaflet'\nexport const kept = map\n",
  'src/app/leaflet.ts': "import { MapContainer } from 'react-leaflet'\nexport const kept = MapContainer\n",
  'src/app/later.ts': "export const kept = () => import('leaflet')\n",
  'src/share/later.ts': "export const kept = () => import('../map/LiveMap')\n",
  'src/domain/typeOnly.ts': "import type { Scene } from '../cartography/scene'\nexport type Kept = Scene\n",
  'src/reader/dossier.ts': "import places from '../dossier/places.json'\nexport const kept = places\n",
  'src/map/polygon.ts': "import { Polygon } from 'react-leaflet'\nexport const kept = Polygon\n",
  'src/map/permitted.ts':
    "import { map } from 'leaflet'\nimport { MapContainer } from 'react-leaflet'\nexport const kept = [map, MapContainer]\n",
  'src/build/checks/permitted.ts':
    "import { day } from '../../domain/day'\nimport places from '../../dossier/places.json'\nexport const kept = [day, places]\n",
  'src/domain/ringA.ts': "import { b } from './ringB'\nexport const a = () => b\n",
  'src/domain/ringB.ts': "import { a } from './ringA'\nexport const b = () => a\n",
}
for (const { folder } of layers)
  for (const other of layers)
    if (other.folder !== folder)
      files[pair(folder, other.folder)] = `import { kept } from '../${other.folder}/kept'\nexport const again = kept\n`

function pair(from: string, to: string) {
  return `src/${from}/imports-${to}.ts`
}

/** The rules that Biome reports for a file, by their short names. */
function reported(path: string, report: BiomeReport) {
  return report.diagnostics
    .filter((found) => found.location.path.endsWith(path))
    .map((found) => `${path} ${found.category.split('/').at(-1)}`)
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'layers-'))
  for (const name of ['biome.json', '.gitignore', 'package.json']) copyFileSync(join(root, name), join(place, name))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true })
    writeFileSync(join(place, path), text)
  }
  const run = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', 'src'], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  const report = JSON.parse(run.stdout) as BiomeReport
  complaints = Object.keys(files).flatMap((path) => reported(path, report))
}, 30_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

for (const { folder, rank } of layers)
  test(`${folder} imports from lower layers and from no other`, () => {
    const others = layers.filter((other) => other.folder !== folder)
    const forbidden = others.filter((other) => other.rank >= rank).map((other) => `${pair(folder, other.folder)} noRestrictedImports`)
    expect(complaints.filter((found) => found.startsWith(`src/${folder}/imports-`)).sort()).toEqual(forbidden.sort())
  })

test.each([
  ['src/domain/react.ts', 'noRestrictedImports'],
  ['src/domain/node.ts', 'noNodejsModules'],
  ['src/domain/dom.ts', 'noRestrictedGlobals'],
  ['src/domain/typeOnly.ts', 'noRestrictedImports'],
  ['src/cartography/react.ts', 'noRestrictedImports'],
  ['src/cartography/node.ts', 'noNodejsModules'],
  ['src/cartography/dom.ts', 'noRestrictedGlobals'],
  ['src/plate/leaflet.ts', 'noRestrictedImports'],
  ['src/app/leaflet.ts', 'noRestrictedImports'],
  ['src/app/later.ts', 'noRestrictedImports'],
  ['src/share/later.ts', 'noRestrictedImports'],
  ['src/reader/dossier.ts', 'noRestrictedImports'],
  ['src/map/polygon.ts', 'noRestrictedImports'],
  ['src/domain/ringA.ts', 'noImportCycles'],
])('%s is reported by %s', (path, rule) => {
  expect(complaints).toContain(`${path} ${rule}`)
})

test.each(['src/map/permitted.ts', 'src/build/checks/permitted.ts'])('%s is not reported', (path) => {
  expect(complaints.filter((found) => found.startsWith(path))).toEqual([])
})
