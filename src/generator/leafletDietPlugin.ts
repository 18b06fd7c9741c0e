import type { Plugin } from 'vite'

const file = /\/leaflet\/dist\/leaflet-src\.esm\.js$/

/** What Leaflet hangs on its classes when it loads and we never call, by the first thing that is hung: popups, tooltips, controls, its own drawing, GeoJSON, and three of its handlers. */
const unused =
  /^(?:Marker|Polyline|Polygon|Circle|CircleMarker|LayerGroup)\.include\(|^if \(Browser\.vml\)|^(?:Map|Layer)\.(?:include|mergeOptions)\(\{\s*(?:\/\/[^\n]*\s*|\/\*[\s\S]*?\*\/\s*)*(?:openPopup|bindPopup|closePopupOnClick|openTooltip|bindTooltip|zoomControl|attributionControl|addControl|getRenderer|boxZoom|tapHold|keyboard)\b|^Map\.addInitHook\((?:'addHandler', '(?:boxZoom|tapHold|keyboard)'|function[^}]*(?:zoomControl|attributionControl))/

/** `Map.BoxZoom = BoxZoom`, `SVG.create = create`: names for those who reach Leaflet through its namespace. */
const namespaced = /^[A-Z]\w+\.\w+ = \w+;$/

interface Statement {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly declarations?: readonly { readonly init?: { readonly type: string; readonly start: number } | null }[]
}

/**
 * Leaflet does not tree-shake: its classes are made by calls, and its parts are hung on each other as it loads. This marks the calls that only
 * make a class as free of effects, and leaves out what we never call, so that the bundler can drop the rest: some 22 kB brotli less.
 */
export function leafletDietPlugin(): Plugin {
  return {
    name: 'leaflet-diet',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!file.test(id.split('?')[0] ?? '')) return null
      const { body } = this.parse(code)
      return { code: slimmed(code, body as unknown as readonly Statement[]), map: null }
    },
  }
}

function slimmed(code: string, statements: readonly Statement[]): string {
  let out = ''
  let at = 0
  let dropped = 0
  for (const { type, start, end, declarations } of statements) {
    const text = code.slice(start, end)
    out += code.slice(at, start)
    at = end
    if ((type === 'ExpressionStatement' || type === 'IfStatement') && (namespaced.test(text) || unused.test(text))) dropped++
    else out += markPure(text, start, declarations)
  }
  if (dropped < 30)
    throw new Error(`leaflet: only ${dropped} statements were recognised as unused; see what its new version does as it loads`)
  return out + code.slice(at)
}

function markPure(text: string, start: number, declarations: Statement['declarations']): string {
  const init = declarations?.[0]?.init
  if (declarations?.length !== 1 || init?.type !== 'CallExpression') return text
  const made = text.slice(init.start - start).replace(/: new (\w+)\(\)/g, ': /*@__PURE__*/ new $1()')
  return `${text.slice(0, init.start - start)}/*@__PURE__*/ ${made}`
}
