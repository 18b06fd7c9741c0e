import type { ReactNode } from 'react'
import type { Detail } from '../domain/detail'
import type { Page } from '../domain/selection'
import { useDetail } from '../selection/details'
import { ErrorNote } from '../ui/ErrorNote'

interface ListPageProps {
  readonly page: Page
  readonly title: string
  /** The list; details are empty while their file is on its way or cannot be had, so that names and links stand at once. */
  readonly children: (details: Readonly<Record<string, Detail>>) => ReactNode
}

const none: Readonly<Record<string, Detail>> = {}

/** A page that lists all entries of a kind from the core, with their details once these are there. */
export function ListPage({ page, title, children }: ListPageProps) {
  const file = useDetail<{ readonly details: Readonly<Record<string, Detail>> }>(page)
  return (
    <div className={`list-page ${page}-page`}>
      <h1 className="page-title">{title}</h1>
      {file.state === 'failed' && <ErrorNote what={title} reason={file.reason} onRetry={file.retry} />}
      {children(file.state === 'ready' ? file.value.details : none)}
    </div>
  )
}
