import { Component, type ComponentType, type ReactNode, Suspense, useContext, useEffect, useState } from 'react'
import type { MessageKey } from '../i18n/messages'
import { useTranslate } from '../i18n/useMessages'
import { lookAtSite, startAfresh } from '../loading/edition'
import { ErrorNote } from './ErrorNote'
import { HydratedContext } from './HydratedContext'

export interface BoundaryProps {
  readonly children: ReactNode
  /** Stands in the part's place until its script has come. */
  readonly waiting?: ReactNode
  /** What is said where the part breaks. */
  readonly says?: MessageKey
  /** Where that is said; in the part's place, if left out. */
  readonly Frame?: ComponentType<{ readonly children: ReactNode }>
  /** What the part shows: where that changes, a broken one is tried again. */
  readonly of?: unknown
}

interface BoundaryState {
  /** Kept in an object: what is thrown may be anything. */
  readonly broken: { readonly by: unknown } | null
  readonly of: unknown
}

/**
 * Keeps a part that breaks, or whose script never came, from taking others along: says so in its place, and offers to try again. A part of the built
 * page that breaks before it has ever stood is not replaced by a note: the error goes on to the root, which brings the built page back.
 */
export function Boundary(props: BoundaryProps) {
  const runs = useContext(HydratedContext)
  const [isBuilt] = useState(!runs)
  return <Guard {...props} isBuilt={isBuilt} />
}

class Guard extends Component<BoundaryProps & { readonly isBuilt: boolean }, BoundaryState> {
  override state: BoundaryState = { broken: null, of: this.props.of }
  private hasStood = false

  static getDerivedStateFromError(by: unknown): Partial<BoundaryState> {
    return { broken: { by } }
  }

  static getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): BoundaryState | null {
    return of === state.of ? null : { broken: null, of }
  }

  private readonly stand = () => {
    this.hasStood = true
  }

  override render() {
    const { children, waiting = null, says = 'errorPart', Frame, isBuilt } = this.props
    const { broken } = this.state
    if (!broken) {
      return (
        <Suspense fallback={waiting}>
          {children}
          <Standing onStand={this.stand} />
        </Suspense>
      )
    }
    if (isBuilt && !this.hasStood) throw broken.by
    const note = <Broken says={says} />
    return Frame ? <Frame>{note}</Frame> : note
  }
}

/** Tells when all beside it has been drawn. */
function Standing({ onStand }: { onStand: () => void }) {
  useEffect(onStand, [onStand])
  return null
}

function Broken({ says }: { says: MessageKey }) {
  const t = useTranslate()
  const [isOutdated, setOutdated] = useState(false)
  useEffect(function askWhy() {
    let isAsking = true
    lookAtSite().then((site) => isAsking && setOutdated(site === 'newer'))
    return () => {
      isAsking = false
    }
  }, [])
  return <ErrorNote text={t(says)} reason={isOutdated ? 'outdated' : 'network'} onRetry={startAfresh} />
}
