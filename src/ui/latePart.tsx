import { type ComponentType, lazy } from 'react'
import { inTime } from '../loading/inTime'
import { sheetsOfPart } from '../loading/lateSheets'
import { Boundary, type BoundaryProps } from './Boundary'

/** A component in a chunk of its own, in a boundary of its own: one whose chunk cannot be had, or that breaks, is a note in its place, and no other part is lost. */
export interface LatePart<P> {
  (props: P): React.ReactNode
  /** Fetches the chunk. Rejects where it cannot be had in time. */
  readonly preload: () => Promise<void>
  readonly isReady: () => boolean
}

interface Manner<P> extends Pick<BoundaryProps, 'says' | 'Frame'> {
  /** Stands in its place until it is there. */
  readonly Waiting?: ComponentType
  /** What it shows: where that changes, a broken one is tried again. */
  readonly of?: (props: P) => unknown
}

/**
 * Like React's `lazy`, but a component whose chunk has been fetched renders in the same turn. React's `lazy` suspends once even then, and while a
 * built page is hydrated, a suspended part is emptied for a frame as soon as anything above it changes.
 */
export function latePart<P extends object>(load: () => Promise<ComponentType<P>>, manner: Manner<P> = {}): LatePart<P> {
  const { Waiting, of, ...boundary } = manner
  let Ready: ComponentType<P> | null = null
  const withSheets = sheetsOfPart()
  const whole = () => inTime(withSheets(load))
  const preload = async () => {
    Ready = await whole()
  }
  const Coming = lazy(async () => ({ default: await whole() }))
  // biome-ignore lint/correctness/noComponentHookFactories: made once a module, not once a render
  const Part = (props: P) => (
    <Boundary {...boundary} of={of?.(props)} waiting={Waiting && <Waiting />}>
      {Ready ? <Ready {...props} /> : <Coming {...props} />}
    </Boundary>
  )
  return Object.assign(Part, { preload, isReady: () => Ready !== null })
}
