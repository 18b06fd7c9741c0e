import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { compileDossier } from '../src/generator/dossier/compile'
import { readDossier } from '../src/generator/dossier/read'
import { compileGeometry } from '../src/generator/geometry/compileGeometry'
import { readFileSync } from 'node:fs'
import { coastsOf } from '../src/cartography/naming/coast'
import { namesInView } from '../src/cartography/naming/namesInView'
import { secondLine, underSize } from '../src/cartography/naming/measure'
import { frameOf, cameraOf } from '../src/cartography/camera'
import { gridPoint, type Pixel } from '../src/cartography/projection'
import { hitTargetsAt, targetWidths } from '../src/cartography/hitTargets'
import { linesOf } from '../src/cartography/lines'
import { dayOf } from '../src/domain/time/day'

const language = process.argv[4] ?? 'en'
const { core: dossier } = compileDossier(readDossier(resolve('src/dossier')), language as never, 2026)
const geometry = compileGeometry(resolve('src/dossier/geometry'))
const placements = JSON.parse(readFileSync('src/dossier/geometry/placements.json', 'utf8'))
const base = geometry.levels[0]!
const coasts = coastsOf(base.outlines, base.gridZoom)
const [w, h] = (process.argv[3] ?? '960x595').split('x').map(Number) as [number, number]
const out = process.argv[5] ?? '/tmp/names/out.svg'
const spec = process.argv[2] ?? 'first'
const camera = spec === 'first' ? cameraOf(frameOf(dossier.firstExtent), w, h) : (() => { const [z, lat, lon] = spec.split('/').map(Number) as [number, number, number]; return { zoom: z, middle: [lon, lat] as const } })()
const zoom = camera.zoom
const [mx, my] = gridPoint(camera.middle as never, zoom)
const view = { left: mx - w / 2, top: my - h / 2, right: mx + w / 2, bottom: my + h / 2 }
const lines = linesOf(dossier, 'control', dayOf(2020, 1, 1)!).map((l) => ({ role: l.role, strokes: l.boundary.course.map((s) => s.map((p) => gridPoint(p, zoom))) }))
const rule = { disputed: dossier.disputed, groupOf: () => null, target: targetWidths.fine }
const targets = hitTargetsAt(zoom, geometry.footprints, rule).map(({ place, x, y, radius }) => ({ place, box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius } }))
const t0 = performance.now()
let r = namesInView({ zoom, view, covers: [{ left: view.left, top: view.top, right: view.left + 330, bottom: view.top + 90 }], targets, lines: lines.flatMap((l) => l.strokes), taken: [], dividing: lines.filter((l) => l.role === 'control').flatMap((l) => l.strokes) }, { dossier, footprints: geometry.footprints, placements, coasts }, { lead: 'own', required: new Set(dossier.disputed) })
const t1 = performance.now()
const c0 = process.cpuUsage().user; for (let i = 0; i < 20; i++) namesInView({ zoom, view, covers: [], targets, lines: lines.flatMap((l) => l.strokes), taken: [], dividing: lines.filter((l) => l.role === 'control').flatMap((l) => l.strokes) }, { dossier, footprints: geometry.footprints, placements, coasts }, { lead: 'own', required: new Set(dossier.disputed) })
console.log('cpu each', ((process.cpuUsage().user - c0) / 20000).toFixed(2)); console.log('first', (t1 - t0).toFixed(1), 'ms; warm', ((performance.now() - t1) / 20).toFixed(2), 'ms', r.names.length, 'names', r.names.map((n) => n.place).join(' '), 'leaders', r.names.filter((n) => n.leader).map((n) => n.place), 'edge', r.edge.map((e) => e.place))
const scale = 2 ** (zoom - base.gridZoom)
const path = (p: readonly Pixel[]) => `M${p.map(([x, y]) => `${(x - view.left).toFixed(1)} ${(y - view.top).toFixed(1)}`).join('L')}`
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" style="background:#dfe9ee"><g transform="translate(${-view.left} ${-view.top}) scale(${scale})">${base.outlines.map((o) => `<path d="${o.d}" fill="#bcd" stroke="#234" stroke-width="${1 / scale}"/>`).join('')}</g>${lines.flatMap((l) => l.strokes.map((s) => `<path d="${path(s)}" fill="none" stroke="#000" stroke-width="2"/>`)).join('')}${r.names.map((n) => `<g transform="translate(${n.x - view.left} ${n.y - view.top}) rotate(${n.turn})" text-anchor="${n.anchor}">${n.mark ? '' : ''}<text font-family="Noto Serif, serif" font-weight="600" font-size="${n.size}">${n.names.first}</text>${n.role === 'town' || n.role === 'peak' ? '' : `<text font-size="${underSize(n.size, n.role)}" dy="1.45em">${secondLine(n.names)}</text>`}</g>${n.leader ? `<path d="${path(n.leader)}" stroke="red"/>` : ''}${n.mark ? `<circle cx="${n.mark[0] - view.left}" cy="${n.mark[1] - view.top}" r="3"/>` : ''}`).join('')}${r.edge.map((e) => `<text x="${e.at[0] - view.left}" y="${e.at[1] - view.top}" fill="red">${e.names.first}↗</text>`).join('')}</svg>`
writeFileSync(out, svg)
