import { afterEach, expect, test, vi } from 'vitest'

/** The module keeps what it read once, so each test has one of its own. */
async function settingsWith(storage: Partial<Storage> | null, page = { dataset: {} as Record<string, string> }) {
  vi.resetModules()
  vi.stubGlobal('document', { documentElement: page })
  if (storage) vi.stubGlobal('localStorage', storage)
  const { setSettings, followOtherPages } = await import('../../src/selection/settings')
  return { setSettings, followOtherPages, page }
}

afterEach(() => vi.unstubAllGlobals())

test('a choice is kept on the device and shown at once; the system’s theme is no attribute', async () => {
  const kept: string[] = []
  const { setSettings, page } = await settingsWith({ getItem: () => '{"nameOrder":"westland"}', setItem: (_, value) => kept.push(value) })
  setSettings({ theme: 'dark' })
  expect(page.dataset.theme).toBe('dark')
  expect(JSON.parse(kept[0] ?? '')).toMatchObject({ theme: 'dark', nameOrder: 'westland' })
  setSettings({ theme: 'system' })
  expect(page.dataset.theme).toBeUndefined()
})

test('storage that throws loses the choice with the visit, and nothing else', async () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  const { setSettings, page } = await settingsWith({ getItem: refuse, setItem: refuse })
  setSettings({ theme: 'light' })
  expect(page.dataset.theme).toBe('light')
})

test('damaged settings are as none', async () => {
  for (const damaged of ['{', '7', 'null', '{"theme":"pink","nameOrder":3}']) {
    const kept: string[] = []
    const { setSettings } = await settingsWith({ getItem: () => damaged, setItem: (_, value) => kept.push(value) })
    setSettings({})
    expect(JSON.parse(kept[0] ?? ''), damaged).toMatchObject({ theme: 'system', nameOrder: 'own' })
  }
})

test.each([
  [null, 'system'],
  ['{"theme":"light"}', 'light'],
  ['{"theme":"dark"}', 'dark'],
  ['{"theme":"mauve"}', 'system'],
])('of %s in storage the theme is %s', async (stored, theme) => {
  const kept: string[] = []
  const { setSettings } = await settingsWith({ getItem: () => stored, setItem: (_, value) => kept.push(value) })
  setSettings({ sea: true })
  expect(JSON.parse(kept[0] ?? '')).toMatchObject({ theme, sea: true })
})

test('two pages of the site keep each other’s choices, and follow them', async () => {
  let stored = '{}'
  const storage = {
    getItem: () => stored,
    setItem: (_: string, value: string) => {
      stored = value
    },
  }
  const one = await settingsWith(storage)
  const tab = new EventTarget()
  one.followOtherPages(tab as unknown as Window)
  one.setSettings({ sea: true })
  const other = await settingsWith(storage, one.page)
  other.setSettings({ theme: 'dark' })
  one.setSettings({ nameOrder: 'own' })
  expect(JSON.parse(stored)).toEqual({ theme: 'dark', nameOrder: 'own', sea: true })
  tab.dispatchEvent(Object.assign(new Event('storage'), { key: 'settings', newValue: '{"theme":"light"}' }))
  expect(one.page.dataset.theme).toBe('light')
  tab.dispatchEvent(Object.assign(new Event('storage'), { key: 'another', newValue: '{"theme":"dark"}' }))
  expect(one.page.dataset.theme).toBe('light')
  tab.dispatchEvent(Object.assign(new Event('storage'), { key: null, newValue: null }))
  expect(one.page.dataset.theme).toBeUndefined()
})
