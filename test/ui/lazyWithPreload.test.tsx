// @vitest-environment happy-dom
import { Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { lazyWithPreload } from '../../src/ui/lazyWithPreload'
import { mount } from './mount'

const Gap = ({ drawn }: { drawn: () => void }) => {
  drawn()
  return null
}
const Said = ({ words }: { words: string }) => <b>{words}</b>

test('a part whose chunk was fetched before is drawn in the same turn, without a gap', async () => {
  const load = vi.fn(async () => Said)
  const Part = lazyWithPreload(load)
  await Part.preload()
  const drawn = vi.fn()
  const { element, unmount } = await mount(
    <Suspense fallback={<Gap drawn={drawn} />}>
      <Part words="here" />
    </Suspense>,
  )
  expect(element.innerHTML).toBe('<b>here</b>')
  expect(drawn).not.toHaveBeenCalled()
  expect(load).toHaveBeenCalledTimes(1)
  await unmount()
})

test('a part that was not fetched is fetched once it is drawn, and something stands in its place until then', async () => {
  let arrive = (_: typeof Said) => {}
  const Part = lazyWithPreload(
    () =>
      new Promise<typeof Said>((resolve) => {
        arrive = resolve
      }),
  )
  const late = (
    <Suspense fallback="waiting">
      <Part words="there" />
    </Suspense>
  )
  const { element, redraw, unmount } = await mount(late)
  expect(element.textContent).toBe('waiting')
  arrive(Said)
  await redraw(late)
  expect(element.querySelector('b')?.textContent).toBe('there')
  await unmount()
})

test('a chunk that cannot be had is told to whoever fetches it', async () => {
  const Part = lazyWithPreload<object>(() => Promise.reject(new Error('no such chunk')))
  await expect(Part.preload()).rejects.toThrow('no such chunk')
})
