import { type ComponentType, lazy } from 'react'

/** A component in a chunk of its own, drawn at once where the chunk was fetched before. */
export interface PreloadableComponent<P> {
  (props: P): React.ReactNode
  /** Fetches the chunk. Rejects where it cannot be had. */
  readonly preload: () => Promise<void>
}

/**
 * Like React's `lazy`, but a component whose chunk has been fetched renders in the same turn. React's `lazy` suspends once even then, and while a
 * built page is hydrated, a suspended part is emptied for a frame as soon as anything above it changes.
 */
export function lazyWithPreload<P extends object>(load: () => Promise<ComponentType<P>>): PreloadableComponent<P> {
  let Ready: ComponentType<P> | null = null
  const preload = async () => {
    Ready = await load()
  }
  const Waiting = lazy(async () => ({ default: await load() }))
  // biome-ignore lint/correctness/noComponentHookFactories: made once a module, not once a render
  const Part = (props: P) => (Ready ? <Ready {...props} /> : <Waiting {...props} />)
  return Object.assign(Part, { preload })
}
