// @vitest-environment happy-dom
import { useContext } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patience } from '../../src/loading/edition'
import { sheetEnd } from '../../src/loading/sheetEnd'
import { HydratedContext } from '../../src/ui/HydratedContext'
import { latePart } from '../../src/ui/latePart'
import { translatorOf } from '../i18n/translators'
import { mount } from './mount'

const t = translatorOf('en')
const drawn = vi.fn()
const Gap = () => {
  drawn()
  return 'waiting'
}
const Subject = ({ subject }: { subject: string }) => {
  if (subject === 'broken') throw new Error('made to break')
  return <b>{subject}</b>
}
const Said = ({ words }: { words: string }) => <b>{words}</b>

beforeEach(() => void vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline'))))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
  vi.useRealTimers()
})

test('a part whose chunk was fetched before is drawn in the same turn, without a gap', async () => {
  const load = vi.fn(async () => Said)
  const Part = latePart(load, { Waiting: Gap })
  await Part.preload()
  const { element, unmount } = await mount(<Part words="here" />)
  expect(element.innerHTML).toBe('<b>here</b>')
  expect(drawn).not.toHaveBeenCalled()
  expect(load).toHaveBeenCalledTimes(1)
  await unmount()
})

test('a part that was not fetched is fetched once it is drawn, and something stands in its place until then', async () => {
  let arrive = (_: typeof Said) => {}
  const Part = latePart(
    () =>
      new Promise<typeof Said>((resolve) => {
        arrive = resolve
      }),
    { Waiting: Gap },
  )
  const { element, redraw, unmount } = await mount(<Part words="there" />)
  expect(element.textContent).toBe('waiting')
  arrive(Said)
  await redraw(<Part words="there" />)
  expect(element.querySelector('b')?.textContent).toBe('there')
  await unmount()
})

test('a chunk that cannot be had is told to whoever fetches it', async () => {
  const Part = latePart<object>(() => Promise.reject(new Error('no such chunk')))
  await expect(Part.preload()).rejects.toThrow('no such chunk')
})

test('a part whose style sheet came in half, or as a page, is told as one that cannot be had', async () => {
  const rulesOf = (...rules: readonly string[]) => ({ cssRules: rules.map((cssText) => ({ cssText })) })
  const withSheet = (sheet: ReturnType<typeof rulesOf>) =>
    latePart(async () => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
      Object.defineProperty(link, 'sheet', { value: sheet })
      document.head.replaceChildren(link)
      return Said
    })
  await expect(withSheet(rulesOf('p { }', sheetEnd)).preload()).resolves.toBeUndefined()
  await expect(withSheet(rulesOf('p { }')).preload()).rejects.toThrow('not what the build wrote')
  const broken = withSheet(rulesOf())
  await expect(broken.preload()).rejects.toThrow('not what the build wrote')
  // Another part has sheets of its own, also one that is fetched meanwhile.
  await expect(latePart(async () => Said).preload()).resolves.toBeUndefined()
  const meanwhile = latePart(() => new Promise<typeof Said>((resolve) => setTimeout(resolve, 0, Said))).preload()
  await expect(withSheet(rulesOf()).preload()).rejects.toThrow('not what the build wrote')
  await expect(meanwhile).resolves.toBeUndefined()
  document.head.replaceChildren()
})

test.each([
  ['cannot be had', () => Promise.reject(new Error('no such chunk'))],
  ['never comes', () => new Promise<never>(() => {})],
  [
    'breaks',
    async () => () => {
      throw new Error('made to break')
    },
  ],
])('a part that %s is a note in its place, and what stands beside it stays', async (_, load) => {
  vi.useFakeTimers()
  const Part = latePart<object>(load)
  const both = (
    <>
      <Part />
      <p>beside</p>
    </>
  )
  const { element, redraw, unmount } = await mount(both)
  await vi.advanceTimersByTimeAsync(patience)
  await redraw(both)
  expect(element.querySelector('[role="alert"]')?.textContent).toContain(t('errorPart'))
  expect(element.querySelector('p:last-child')?.textContent).toBe('beside')
  await unmount()
})

test('a broken part is tried again once it shows something else', async () => {
  const Part = latePart(async () => Subject, { of: ({ subject }) => subject })
  await Part.preload()
  const { element, redraw, unmount } = await mount(<Part subject="broken" />)
  expect(element.textContent).toContain(t('errorPart'))
  await redraw(<Part subject="whole" />)
  expect(element.innerHTML).toBe('<b>whole</b>')
  await unmount()
})

test('a part of the built page that breaks at first is no note in its place: the page is told, which brings the built one back', async () => {
  const broken = vi.spyOn(console, 'error').mockImplementation(() => {})
  const Part = latePart(async () => () => {
    throw new Error(useContext(HydratedContext) ? 'later' : 'at first')
  })
  await Part.preload()
  const first = mount(
    <HydratedContext value={false}>
      <Part />
    </HydratedContext>,
  )
  await expect(first).rejects.toThrow('at first')
  broken.mockRestore()
})
