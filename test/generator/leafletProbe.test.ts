import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { mendProbe } from '../../src/generator/leafletProbePlugin'

const esm = readFileSync(createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js'), 'utf8')

describe('mendProbe', () => {
  it('takes the markup out of the probe of the Leaflet that is installed', () => {
    expect(mendProbe(esm)).not.toContain("div.innerHTML = '<svg/>'")
    expect(mendProbe(esm)).toContain("createElementNS('http://www.w3.org/2000/svg', 'svg')")
  })
  it('fails where the probe is not found', () => {
    expect(() => mendProbe('const leaflet = 2')).toThrow(/probe/)
  })
})
