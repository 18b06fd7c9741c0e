import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridPoint, gridPosition, maxLatitude, metresPerPixel, scaleBetween, unproject, worldPixel } from '../../src/cartography/projection'
import { greatCircleDistance, type LonLat } from '../../src/domain/distance'

const origin: LonLat = [12, -34]
const longitude = fc.double({ min: -180, max: 180, noNaN: true })
const latitude = fc.double({ min: -85, max: 85, noNaN: true })
const position = fc.tuple(longitude, latitude) satisfies fc.Arbitrary<LonLat>
const zoom = fc.double({ min: 0, max: 18, noNaN: true })

test('a position, projected and unprojected, is itself within a millimetre or so', () => {
  fc.assert(
    fc.property(position, zoom, (p, z) => {
      const [lon, lat] = unproject(worldPixel(p, z), z)
      expect(lon).toBeCloseTo(p[0], 8)
      expect(lat).toBeCloseTo(p[1], 8)
    }),
  )
})

test('a position on a grid and back is itself, whatever the grid', () => {
  fc.assert(
    fc.property(position, fc.integer({ min: 4, max: 17 }), (p, grid) => {
      const [lon, lat] = gridPosition(gridPoint(p, grid, origin), grid, origin)
      expect(lon).toBeCloseTo(p[0], 7)
      expect(lat).toBeCloseTo(p[1], 7)
    }),
  )
})

test('further east is further right, further north is further up', () => {
  fc.assert(
    fc.property(position, fc.double({ min: 1e-6, max: 1, noNaN: true }), zoom, ([lon, lat], step, z) => {
      const [x, y] = worldPixel([lon, lat], z)
      const [east, north] = worldPixel([lon + step, Math.min(lat + step, maxLatitude)], z)
      expect(east).toBeGreaterThan(x)
      if (lat + step <= maxLatitude) expect(north).toBeLessThan(y)
    }),
  )
})

test('the world is a square of 256 · 2^zoom pixels with the equator in its middle', () => {
  expect(worldPixel([0, 0], 1)).toEqual([256, 256])
  const [x, y] = worldPixel([180, -maxLatitude], 3)
  expect(x).toBeCloseTo(2048, 6)
  expect(y).toBeCloseTo(2048, 6)
})

test('the numbers agree with Leaflet’s for a cape at zoom 10', () => {
  // L.CRS.EPSG3857.latLngToPoint(L.latLng(43.385, 145.817), 10)
  const [x, y] = worldPixel([145.817, 43.385], 10)
  expect(x).toBeCloseTo(237_252.699, 3)
  expect(y).toBeCloseTo(95_940.09, 3)
})

test('one zoom step doubles a distance on the screen', () => {
  fc.assert(
    fc.property(position, zoom, (p, z) => {
      const [x] = worldPixel(p, z)
      expect(worldPixel(p, z + 1)[0]).toBeCloseTo(2 * x, 4)
      expect(scaleBetween(10, z + 1)).toBeCloseTo(2 * scaleBetween(10, z), 9)
    }),
  )
})

test('the origin of path data is the point 0, 0', () => {
  expect(gridPoint(origin, 10, origin)).toEqual([0, 0])
})

test('metres per pixel times the pixels between two near positions is their distance within 1 %', () => {
  fc.assert(
    fc.property(fc.double({ min: 42, max: 52, noNaN: true }), fc.double({ min: 4, max: 14, noNaN: true }), (lat, z) => {
      const a: LonLat = [146, lat]
      const b: LonLat = [146.05, lat + 0.03]
      const [ax, ay] = worldPixel(a, z)
      const [bx, by] = worldPixel(b, z)
      const reckoned = Math.hypot(bx - ax, by - ay) * metresPerPixel(lat + 0.015, z)
      expect(reckoned / greatCircleDistance(a, b)).toBeGreaterThan(0.99)
      expect(reckoned / greatCircleDistance(a, b)).toBeLessThan(1.01)
    }),
  )
})

test('latitude and longitude mixed up is an error, not a point', () => {
  expect(() => worldPixel([44, 146], 8)).toThrow(RangeError)
})
