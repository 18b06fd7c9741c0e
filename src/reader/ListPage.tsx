import type { ReactNode } from 'react'
import type { ListedPage, ListTexts } from '../domain/content/detail'
import { useDetail } from '../selection/details'
import { FileNote } from '../ui/FileNote'
import { Unbroken } from '../i18n/Unbroken'

interface ListPageProps {
  readonly page: ListedPage
  readonly title: string
  /** The list; texts are empty while their file is on its way or cannot be had, so that names and links stand at once. */
  readonly children: (texts: ListTexts) => ReactNode
}

const none: ListTexts = {}

/** A page that lists all entries of a kind from the core, with what is said of each once that is there. */
export function ListPage({ page, title, children }: ListPageProps) {
  const file = useDetail<ListTexts>(page)
  return (
    <div className={`list-page ${page}-page`}>
      <h1 className="page-title">
        <Unbroken text={title} />
      </h1>
      {file.state === 'failed' && <FileNote file={file} what={title} />}
      {children(file.state === 'ready' ? file.value : none)}
    </div>
  )
}
