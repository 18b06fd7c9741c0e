// @vitest-environment happy-dom
import { act } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { mount } from '../ui/mount'
import { DetailContext, detailStore, useDetail, useDetails } from '../../src/selection/details'
import { useSite } from '../../src/selection/site'
import { surfacesOfPage } from '../../src/selection/surfaces'
import { placeId } from '../../src/generator/dossier/compile/ids'

test('what is pointed at is told once, and again only where it is another', () => {
  const { highlighted } = surfacesOfPage()
  const heard = vi.fn()
  const leave = highlighted.subscribe(heard)
  highlighted.set({ kind: 'place', id: placeId('east') })
  highlighted.set({ kind: 'place', id: placeId('east') })
  expect(heard).toHaveBeenCalledTimes(1)
  highlighted.set({ kind: 'place', id: placeId('west') })
  leave()
  highlighted.set(null)
  expect(heard).toHaveBeenCalledTimes(2)
})

function Shown({ name }: { readonly name: string | null }) {
  const file = useDetail<string>(name)
  return file.state === 'ready' ? file.value : file.state
}

test('a file that is there is rendered at once, one that is not as loading, no file too', () => {
  const store = detailStore((key) => key, { known: 'text' })
  const render = (name: string | null) =>
    renderToString(
      <DetailContext value={store}>
        <Shown name={name} />
      </DetailContext>,
    )
  expect(render('known')).toBe('text')
  expect(render('unknown')).toBe('loading')
  expect(render(null)).toBe('loading')
})

const several = ['known', 'late']

function Arrived() {
  return [...useDetails<string>(several)].map((file) => file.join(': ')).join(', ')
}

test('of several files each is asked for, and shown once it is there', async () => {
  const fetched = vi.fn(async () => new Response('{"file":"data/late.json","value":"words"}'))
  vi.stubGlobal('fetch', fetched)
  const page = await mount(
    <DetailContext value={detailStore((key) => `https://site.test/data/${key}.json`, { known: 'text' })}>
      <Arrived />
    </DetailContext>,
  )
  await vi.waitFor(() => expect(page.element.textContent).toBe('known: text, late: words'))
  expect(fetched).toHaveBeenCalledTimes(1)
  await page.unmount()
  vi.unstubAllGlobals()
})

function Lost() {
  return useSite().today
}

test('what stands outside its provider says so', () => {
  expect(() => renderToString(<Shown name="known" />)).toThrow(/DetailContext/)
  expect(() => renderToString(<Lost />)).toThrow(/SiteContext/)
})

function Asked({ name }: { readonly name: string | null }) {
  const file = useDetail<string>(name)
  return (
    <button type="button" onClick={file.retry}>
      {file.state === 'ready' ? file.value : file.state}
    </button>
  )
}

test('a file that is missing is asked for once it is drawn, and again where the reader asks', async () => {
  const fetched = vi.fn(() => Promise.reject(new TypeError('offline')))
  vi.stubGlobal('fetch', fetched)
  const store = detailStore((key) => key)
  const draw = (name: string | null) => (
    <DetailContext value={store}>
      <Asked name={name} />
    </DetailContext>
  )
  const page = await mount(draw('some'))
  await vi.waitFor(() => expect(page.element.textContent).toBe('failed'))
  expect(fetched).toHaveBeenCalledTimes(1)
  await act(async () => page.element.querySelector('button')?.click())
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2))
  await page.redraw(draw(null))
  await act(async () => page.element.querySelector('button')?.click())
  expect(fetched).toHaveBeenCalledTimes(2)
  await page.unmount()
})
