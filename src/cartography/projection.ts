import type { LonLat } from '../domain/distance'

/** A point in pixels: `x` grows eastwards, `y` southwards. */
export type Pixel = readonly [x: number, y: number]

/** Half the circumference of WGS 84's equator over 128: metres that one pixel spans on the equator at zoom 0. */
const equatorMetresPerPixel = (2 * Math.PI * 6_378_137) / 256

/** Beyond this latitude Web Mercator's square world ends (where the map is as high as it is wide). */
export const maxLatitude = 85.0511287798066

export const radians = (degrees: number) => (degrees * Math.PI) / 180
export const degrees = (radians: number) => (radians * 180) / Math.PI
const worldWidth = (zoom: number) => 256 * 2 ** zoom

/**
 * World pixel of a position at a zoom (fractions allowed), from the world's north-west corner, in Web Mercator as Leaflet reckons it (EPSG:3857):
 * x = k(λ/360 + ½), y = k(½ − ln((1 + sin φ)/(1 − sin φ))/4π), k = 256 · 2^zoom. Not rounded.
 * @throws {RangeError} when the latitude lies outside the Mercator square, as it does when the order is mixed up
 */
export function worldPixel([longitude, latitude]: LonLat, zoom: number): Pixel {
  if (!(Math.abs(latitude) <= maxLatitude)) {
    throw new RangeError(`latitude ${latitude}° is outside ±${maxLatitude}°; positions are [longitude, latitude]`)
  }
  const k = worldWidth(zoom)
  const sine = Math.sin(radians(latitude))
  return [k * (longitude / 360 + 0.5), k * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))]
}

/** The position whose world pixel at `zoom` this is: the inverse of `worldPixel`. */
export function unproject([x, y]: Pixel, zoom: number): LonLat {
  const k = worldWidth(zoom)
  return [(x / k - 0.5) * 360, degrees(Math.atan(Math.sinh(2 * Math.PI * (0.5 - y / k))))]
}

/** A position in the pixels that path data is written in: world pixels at `gridZoom`, counted from the map's `origin`. Not rounded. */
export function gridPoint(position: LonLat, gridZoom: number, origin: LonLat): Pixel {
  const [x, y] = worldPixel(position, gridZoom)
  const [originX, originY] = worldPixel(origin, gridZoom)
  return [x - originX, y - originY]
}

/** The position of a point of path data: the inverse of `gridPoint`. */
export function gridPosition([x, y]: Pixel, gridZoom: number, origin: LonLat): LonLat {
  const [originX, originY] = worldPixel(origin, gridZoom)
  return unproject([x + originX, y + originY], gridZoom)
}

/** By how much path data on `gridZoom` is to be scaled to stand in pixels of `zoom`. */
export function scaleBetween(gridZoom: number, zoom: number): number {
  return 2 ** (zoom - gridZoom)
}

/** Metres on the ground that one pixel spans at a latitude and zoom, on the sphere of Web Mercator. */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (equatorMetresPerPixel * Math.cos(radians(latitude))) / 2 ** zoom
}
