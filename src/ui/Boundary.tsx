import { Component, type ReactNode } from 'react'
import type { MessageKey } from '../i18n/messages'
import { useTranslate } from '../i18n/useMessages'
import { RetryNote } from './RetryNote'
import { startAfresh } from './startAfresh'

interface BoundaryProps {
  readonly children: ReactNode
  /** What it says where its surface breaks. */
  readonly says?: MessageKey
  readonly onBroken?: () => void
}

/** Keeps a surface that breaks, or whose script never came, from taking the others along: it says so in its place, and offers to try again. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch() {
    this.props.onBroken?.()
  }

  override render() {
    return this.state.broken ? <Broken says={this.props.says ?? 'errorBroke'} /> : this.props.children
  }
}

function Broken({ says }: { says: MessageKey }) {
  const t = useTranslate()
  return <RetryNote text={t(says)} onRetry={startAfresh} />
}
