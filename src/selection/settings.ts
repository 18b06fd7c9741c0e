import { useSyncExternalStore } from 'react'
import type { NameLead } from '../domain/content/names'

export type Theme = 'light' | 'dark' | 'system'

/** The reader's settings: kept on the device, not in the address. Storage that is not to be had loses them with the visit, and nothing else. */
export interface Settings {
  readonly theme: Theme
  readonly nameOrder: NameLead
  /** Whether the map shows the limits at sea. */
  readonly sea: boolean
}

const initial: Settings = { theme: 'system', nameOrder: 'own', sea: false }
/** Under which a device keeps them. */
export const settingsKey = 'settings'
const listeners = new Set<() => void>()
let current: Settings | null = null

/** What the device keeps; `null` where its storage is not to be had. */
function kept(): Settings | null {
  try {
    return readSettings(localStorage.getItem(settingsKey))
  } catch {
    return null
  }
}

/** Settings as they are written; what is damaged or unknown is as if it were not there. */
function readSettings(written: string | null): Settings {
  const { theme, nameOrder, sea } = partsOf(written)
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    // A party of another dossier, as on a host of several, leads nowhere.
    nameOrder: typeof nameOrder === 'string' ? (nameOrder as NameLead) : 'own',
    sea: sea === true,
  }
}

function partsOf(written: string | null): Partial<Record<keyof Settings, unknown>> {
  try {
    const parts: unknown = JSON.parse(written ?? '{}')
    return typeof parts === 'object' && parts !== null ? parts : {}
  } catch {
    return {}
  }
}

/** Keeps a choice. What other pages of the site that are open beside this one have kept since stands. */
export function setSettings(change: Partial<Settings>): void {
  const next = { ...(kept() ?? current ?? initial), ...change }
  try {
    localStorage.setItem(settingsKey, JSON.stringify(next))
  } catch {
    // A full or closed storage keeps the choice for this visit only.
  }
  become(next)
}

/** Takes everything back to how a first visit finds it, on the device too. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(settingsKey)
  } catch {
    // Storage that is not to be had has kept nothing.
  }
  become(initial)
}

function become(next: Settings): void {
  current = next
  if (next.theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = next.theme
  for (const listener of listeners) listener()
}

/** Follows what other pages of the site keep. Returns how to stop. */
export function followOtherPages(page: Pick<Window, 'addEventListener' | 'removeEventListener'>): () => void {
  // Without a key, all of the storage was cleared.
  const follow = (event: StorageEvent) => {
    if (event.key === settingsKey || event.key === null) become(readSettings(event.newValue))
  }
  page.addEventListener('storage', follow)
  return () => page.removeEventListener('storage', follow)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function snapshot(): Settings {
  current ??= kept() ?? initial
  return current
}

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, snapshot, () => initial)
}
