import type { AddressRead } from './address'

/**
 * An address as read, held to what the map can show: a longitude is counted from the side that the map counts from (183° east is 177° west), and an
 * extent beyond the map becomes a trouble.
 * @param reach degrees west, south, east, north; the east may lie past 180°
 */
export function withinReach(read: AddressRead, [west, south, east, north]: readonly [number, number, number, number]): AddressRead {
  const { camera } = read.selection
  if (!camera) return read
  const [asked, latitude] = camera.middle
  const longitude = [asked, asked + 360, asked - 360].find((turned) => turned >= west && turned <= east)
  if (longitude === undefined || latitude < south || latitude > north) {
    const value = `map=${camera.zoom}/${latitude}/${asked}`
    return { selection: { ...read.selection, camera: null }, troubles: [...read.troubles, { about: 'extent', value }] }
  }
  return longitude === asked ? read : { ...read, selection: { ...read.selection, camera: { ...camera, middle: [longitude, latitude] } } }
}
