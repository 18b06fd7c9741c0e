import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { build } from 'vite'
import { filesUnder } from './filesUnder'
import { brotli } from './weight'

const folder = resolve('.cache/bare')

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title></head>
<body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>`

const script = `import 'leaflet/dist/leaflet.css'
import './main.css'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { GeoJSON, MapContainer } from 'react-leaflet'

function Coast() {
  const [coast, setCoast] = useState()
  useEffect(() => void fetch('/coast.json').then((answer) => answer.json()).then(setCoast), [])
  return coast ? <GeoJSON data={coast} /> : null
}

createRoot(document.getElementById('root')).render(
  <MapContainer center={[44.6, 146.9]} zoom={8}><Coast /></MapContainer>,
)
`

/** Both coastline files of the first view as one GeoJSON, which is what such a page would fetch. */
function coastline() {
  const features = ['kurils-z7', 'context-z7'].flatMap((name) => {
    const topology = JSON.parse(readFileSync(`src/dossier/geometry/${name}.topo.json`, 'utf8')) as Topology
    return Object.values(topology.objects).flatMap((object) => {
      const converted = feature(topology, object)
      return converted.type === 'FeatureCollection' ? converted.features : [converted]
    })
  })
  return JSON.stringify({ type: 'FeatureCollection', features })
}

/**
 * Builds what anyone would begin with: Vite, react, react-dom, leaflet and react-leaflet with their defaults, showing the same coastline,
 * precompressed as our site is. Returns the folder to serve.
 */
export async function buildBarePage(): Promise<string> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(`${folder}/public`, { recursive: true })
  writeFileSync(`${folder}/index.html`, page)
  writeFileSync(`${folder}/main.jsx`, script)
  writeFileSync(`${folder}/main.css`, 'html,body,#root,.leaflet-container{height:100%;margin:0}\n')
  writeFileSync(`${folder}/public/coast.json`, coastline())
  await build({ root: folder, configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic' } } })
  for (const file of filesUnder(`${folder}/dist`)) writeFileSync(`${file}.br`, brotli(readFileSync(file)))
  return `${folder}/dist`
}
