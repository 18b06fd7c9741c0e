import { expect, test } from 'vitest'
import { overlaysOfPage } from '../../src/selection/overlays'

/** The store keeps elements and asks nothing of them. */
const element = () => ({}) as Element

test('an overlay stands from when it says so until it is taken away', () => {
  const overlays = overlaysOfPage()
  const [title, panel] = [element(), element()]
  overlays.add(title)
  const leave = overlays.add(panel)
  expect(overlays.elements()).toEqual([title, panel])
  leave?.()
  expect(overlays.elements()).toEqual([title])
  expect(overlays.add(null)).toBeUndefined()
  expect(overlays.elements()).toEqual([title])
})

test('those that come and go together are told of once', async () => {
  const overlays = overlaysOfPage()
  let told = 0
  const leave = overlays.subscribe(() => told++)
  const first = overlays.add(element())
  overlays.add(element())
  expect(told).toBe(0)
  await Promise.resolve()
  expect(told).toBe(1)
  first?.()
  await Promise.resolve()
  expect(told).toBe(2)
  leave()
  overlays.add(element())
  await Promise.resolve()
  expect(told).toBe(2)
})
