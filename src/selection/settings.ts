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
const listeners = new Set<() => void>()
let current: Settings | null = null

function read(): Settings {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem('settings') ?? '{}')
    if (typeof stored !== 'object' || stored === null) return initial
    const { theme, nameOrder, sea } = stored as Partial<Record<keyof Settings, unknown>>
    return {
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      // A party of another dossier, as on a host of several, leads nowhere.
      nameOrder: typeof nameOrder === 'string' ? (nameOrder as NameLead) : 'own',
      sea: sea === true,
    }
  } catch {
    return initial
  }
}

export function setSettings(change: Partial<Settings>): void {
  current = { ...(current ?? read()), ...change }
  applyTheme(current.theme)
  try {
    localStorage.setItem('settings', JSON.stringify(current))
  } catch {
    // A full or closed storage keeps the choice for this visit only.
  }
  for (const listener of listeners) listener()
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function snapshot(): Settings {
  current ??= read()
  return current
}

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, snapshot, () => initial)
}
