import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterFrame } from '../../src/selection/afterFrame'

let frames: FrameRequestCallback[] = []

beforeEach(() => {
  frames = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
})
afterEach(() => vi.useRealTimers())

test('what waits for a frame is done in a task after it, once', async () => {
  const act = vi.fn()
  afterFrame(act)
  expect(act).not.toHaveBeenCalled()
  for (const frame of frames) frame(0)
  expect(act).not.toHaveBeenCalled()
  await vi.waitFor(() => expect(act).toHaveBeenCalledOnce())
  vi.advanceTimersByTime(1000)
  expect(act).toHaveBeenCalledOnce()
})

test('where no frame is drawn, as in a hidden tab, it is done all the same', () => {
  const act = vi.fn()
  afterFrame(act)
  vi.advanceTimersByTime(100)
  expect(act).toHaveBeenCalledOnce()
})
