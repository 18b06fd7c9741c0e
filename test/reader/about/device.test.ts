import { afterEach, expect, test, vi } from 'vitest'

const root = 'https://example.org/isles/'

afterEach(() => vi.unstubAllGlobals())

/** A device with a storage of strings, caches by the addresses in them, and service workers by their scope. */
async function deviceWith(
  kept: Readonly<Record<string, string>>,
  files: Readonly<Record<string, readonly string[]>> = {},
  scopes: readonly string[] = [],
) {
  vi.resetModules()
  const storage = new Map(Object.entries(kept))
  const cached = new Map(Object.entries(files))
  const gone: string[] = []
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('localStorage', { getItem: (key: string) => storage.get(key) ?? null, removeItem: (key: string) => storage.delete(key) })
  vi.stubGlobal('caches', {
    keys: async () => [...cached.keys()],
    open: async (name: string) => ({ keys: async () => (cached.get(name) ?? []).map((url) => ({ url })) }),
    delete: async (name: string) => cached.delete(name),
  })
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: async () => scopes.map((scope) => ({ scope, unregister: async () => gone.push(scope) })) },
  })
  return { ...(await import('../../../src/reader/about/device')), storage, cached, gone }
}

test('what is kept is told and cleared, and what other sites of the host keep stays', async () => {
  const { keptOnDevice, clearDevice, storage, cached, gone } = await deviceWith(
    { settings: '{}', 'hint-seen': 'yes', theirs: 'x' },
    { ours: [`${root}en/`], theirs: ['https://example.org/other/'] },
    [root, 'https://example.org/other/'],
  )
  expect(await keptOnDevice(root)).toEqual(['settings', 'hints', 'files'])
  await clearDevice(root)
  expect(await keptOnDevice(root)).toEqual([])
  expect([...storage.keys(), ...cached.keys(), ...gone]).toEqual(['theirs', 'theirs', root])
})

test('a first visit finds nothing kept', async () => {
  const { keptOnDevice } = await deviceWith({})
  expect(await keptOnDevice(root)).toEqual([])
})

test('where storage and caches are not to be had, nothing is kept, and clearing does no harm', async () => {
  const { keptOnDevice, clearDevice } = await deviceWith({})
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  vi.stubGlobal('localStorage', { getItem: refuse, removeItem: refuse })
  vi.stubGlobal('caches', undefined)
  vi.stubGlobal('navigator', {})
  await clearDevice(root)
  expect(await keptOnDevice(root)).toEqual([])
})
