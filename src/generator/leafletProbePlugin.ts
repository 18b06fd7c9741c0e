import type { Plugin } from 'vite'

/** Leaflet's probe for inline SVG when it loads: it assigns markup, which Trusted Types forbid (Leaflet issue 8423). */
const probe = "div.innerHTML = '<svg/>';"
const mended = "div.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));"

/** Leaflet also takes a VML probe for Internet Explorer, which runs only where the first finds no SVG. */
const file = /\/leaflet\/dist\/leaflet-src(\.esm)?\.js$/

/**
 * Lets Leaflet load under `require-trusted-types-for 'script'`: the same probe, made with `createElementNS`.
 * Fails the build where the line is not found, as another version of Leaflet might have it.
 */
export function leafletProbePlugin(): Plugin {
  return {
    name: 'leaflet-probe',
    enforce: 'pre',
    transform(code, id) {
      if (!file.test(id.split('?')[0] ?? '')) return null
      return { code: mendProbe(code), map: null }
    },
  }
}

/** @throws {Error} when the probe is not there exactly once */
export function mendProbe(code: string): string {
  if (code.split(probe).length !== 2)
    throw new Error(`leaflet: the probe “${probe}” is not there once; see what its new version does before it loads under Trusted Types`)
  return code.replace(probe, mended)
}
