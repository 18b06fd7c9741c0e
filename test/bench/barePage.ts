import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import type { Extent } from '../../src/cartography/camera'
import { dossierFolder } from '../../src/generator/dossierFolder'
import { readLevels } from '../../src/generator/geometry/levelFile'
import { shapesFrom } from '../../src/generator/geometry/sources'
import { realDossier } from '../fixtures/dossiers'
import { filesUnder } from './filesUnder'
import { brotli } from './weight'

const folder = resolve('.cache/bare')

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title><link rel="preload" as="fetch" href="/coast.json" crossorigin="anonymous"></head>
<body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>`

/** The page's one module: a map fitted to the same first view, whose islands can be pressed: the one that was is coloured, and its properties are written. */
const scriptOf = ([west, south, east, north]: Extent) => `import 'leaflet/dist/leaflet.css'
import './main.css'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { GeoJSON, MapContainer } from 'react-leaflet'

function Page() {
  const [coast, setCoast] = useState()
  const [chosen, setChosen] = useState()
  useEffect(() => void fetch('/coast.json').then((answer) => answer.json()).then(setCoast), [])
  const style = ({ properties: { id } }) => ({ color: id === chosen?.id ? 'gold' : 'steelblue', className: 'of-' + id })
  const press = ({ properties }, layer) => layer.on('click', () => setChosen(properties))
  return (
    <>
      <MapContainer bounds={[[${south}, ${west}], [${north}, ${east}]]}>
        {coast && <GeoJSON data={coast} style={style} onEachFeature={press} />}
      </MapContainer>
      <dl>{Object.entries(chosen ?? {}).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
    </>
  )
}

createRoot(document.getElementById('root')).render(<Page />)
`

/** The outlines of the first view as one GeoJSON, which is what such a page would fetch. Longitude before latitude. */
function coastline(opening: Extent) {
  const folder = join(dossierFolder(), 'geometry')
  const [level] = readLevels(folder, opening).levels
  const features = shapesFrom(folder, level?.outlines ?? []).map(({ id, polygons }) => ({
    type: 'Feature',
    properties: { id },
    geometry: { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map((ring) => [...ring, ring[0]])) },
  }))
  return JSON.stringify({ type: 'FeatureCollection', features })
}

/**
 * Builds what anyone would begin with: Vite, react, react-dom, leaflet and react-leaflet with their defaults, showing the same coastline,
 * precompressed as our site is. Returns the folder to serve.
 */
export async function buildBarePage(): Promise<string> {
  const { firstExtent } = realDossier()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(`${folder}/public`, { recursive: true })
  writeFileSync(`${folder}/index.html`, page)
  writeFileSync(`${folder}/main.jsx`, scriptOf(firstExtent))
  writeFileSync(
    `${folder}/main.css`,
    'html,body,#root,.leaflet-container{height:100%;margin:0}dl{position:absolute;right:0;bottom:0;z-index:1000;background:#fff}\n',
  )
  writeFileSync(`${folder}/public/coast.json`, coastline(firstExtent))
  await build({ root: folder, configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic' } } })
  for (const file of filesUnder(`${folder}/dist`)) writeFileSync(`${file}.br`, brotli(readFileSync(file)))
  return `${folder}/dist`
}
