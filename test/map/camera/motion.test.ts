import { beforeEach, expect, test, vi } from 'vitest'
import type { Pixel } from '../../../src/cartography/projection'
import { moverOf } from '../../../src/map/camera/motion'

/** A map of which the zooms take until `arrives` is called, as animated ones do. */
function slowMap() {
  let [at, zoom]: [readonly [number, number], number] = [[0, 0], 1]
  let going: (() => void) | null = null
  const listeners: (() => void)[] = []
  const arrives = () => {
    going?.()
    going = null
    for (const listener of listeners.splice(0)) listener()
  }
  const setView = (middle: readonly [number, number], level: number) => {
    going = () => {
      at = middle
      zoom = level
    }
  }
  const map = {
    getCenter: () => ({ lat: at[0], lng: at[1] }),
    getZoom: () => zoom,
    getPane: () => ({ classList: { contains: () => going !== null } }),
    once: (_: string, listener: () => void) => listeners.push(listener),
    containerPointToLatLng: ([x, y]: Pixel) => [y, x],
    setView,
    setZoomAround: setView,
  }
  return { map: map as unknown as Parameters<typeof moverOf>[0], arrives, stands: () => [...at, zoom] }
}
const camera = (zoom: number, lng: number, lat: number) => ({ zoom, middle: [lng, lat] as const })

beforeEach(() => void vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) }))

test('of the moves that are asked for in the middle of a zoom the last alone comes', () => {
  const { map, arrives, stands } = slowMap()
  const mover = moverOf(map)
  mover.stand(camera(5, 10, 20))
  mover.stand(camera(6, 11, 21))
  mover.stand(camera(7, 12, 22))
  arrives()
  expect(stands()).toEqual([20, 10, 5])
  arrives()
  expect(stands()).toEqual([22, 12, 7])
  arrives()
  expect(stands()).toEqual([22, 12, 7])
})

test('it is known where the map will stand while it is on its way, until it has come or is moved by hand', () => {
  const { map, arrives } = slowMap()
  const mover = moverOf(map)
  expect(mover.heading()).toEqual(camera(1, 0, 0))
  mover.stand(camera(5, 10, 20))
  expect(mover.heading()).toEqual(camera(5, 10, 20))
  mover.stand(camera(6, 11, 21))
  expect(mover.heading()).toEqual(camera(6, 11, 21))
  arrives()
  expect(mover.heading()).toEqual(camera(6, 11, 21))
  arrives()
  expect(mover.heading()).toEqual(camera(6, 11, 21))
  mover.stand(camera(2, 1, 1))
  mover.yieldToHand()
  expect(mover.heading()).toEqual(camera(6, 11, 21))
})

test('presses that zoom come one after the other, each about what lies there by then', () => {
  const { map, arrives, stands } = slowMap()
  const mover = moverOf(map)
  const points = [1, 2].map((x) => (): Pixel => [x, 0])
  points.forEach((point, i) => {
    mover.zoomAbout(i + 5, point)
  })
  arrives()
  expect(stands()).toEqual([0, 1, 5])
  arrives()
  expect(stands()).toEqual([0, 2, 6])
})
