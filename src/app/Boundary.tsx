import { Component, type ReactNode } from 'react'
import { useTranslate } from '../i18n/useMessages'

interface BoundaryProps {
  readonly children: ReactNode
}

/** Keeps a surface that breaks from taking the others along: it says so in its place, and offers to try again. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken onRetry={() => this.setState({ broken: false })} /> : this.props.children
  }
}

function Broken({ onRetry }: { onRetry: () => void }) {
  const t = useTranslate()
  return (
    <div className="error-note" role="alert">
      <p>{t('errorBroke')}</p>
      <button type="button" onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  )
}
