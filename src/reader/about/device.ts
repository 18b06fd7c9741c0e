import { hints } from '../../ui/hints'
import { forgetSettings, settingsKey } from '../../selection/settings'

/** What the site can keep on a device: choices from the menu, hints that were seen, and files of its own for use without a network. */
export type Kept = 'settings' | 'hints' | 'files'

/** What the device keeps of the site at a root, an absolute address. Storage that is not to be had keeps nothing. */
export async function keptOnDevice(root: string): Promise<readonly Kept[]> {
  const has = (keys: readonly string[]) => keys.some((key) => read(key) !== null)
  const files = await cachesOf(root)
  return [
    ...(has([settingsKey]) ? (['settings'] as const) : []),
    ...(has(hints) ? (['hints'] as const) : []),
    ...(files.length > 0 ? (['files'] as const) : []),
  ]
}

/** Clears all of it, and no more: a host may serve other sites beside this one. */
export async function clearDevice(root: string): Promise<void> {
  forgetSettings()
  for (const hint of hints) remove(hint)
  const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations().catch(() => []) : []
  await Promise.all(workers.filter(({ scope }) => scope.startsWith(root)).map((worker) => worker.unregister()))
  await Promise.all((await cachesOf(root)).map((name) => caches.delete(name)))
}

/** The caches that hold files below a root. */
async function cachesOf(root: string): Promise<readonly string[]> {
  try {
    const found = (await caches.keys()).map(async (name) => {
      const requests = await (await caches.open(name)).keys()
      return requests.some(({ url }) => url.startsWith(root)) ? [name] : []
    })
    return (await Promise.all(found)).flat()
  } catch {
    // Not every page may have caches: one that is not served safely, or stands in a frame without an origin.
    return []
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Storage that is not to be had has kept nothing.
  }
}
