import type { ReactNode } from 'react'
import type { ListedPage, ListTexts } from '../domain/content/detail'
import { pageNames } from '../i18n/pageNames'
import { Unbroken } from '../i18n/Unbroken'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { FileNote } from '../ui/FileNote'

interface ListPageProps {
  readonly page: ListedPage
  /** The list; texts are empty while their file is on its way or cannot be had, so that names and links stand at once. */
  readonly children: (texts: ListTexts) => ReactNode
}

const none: ListTexts = {}

/** A page that lists all entries of a kind from the core, with what is said of each once that is there. */
export function ListPage({ page, children }: ListPageProps) {
  const t = useTranslate()
  const file = useDetail<ListTexts>(page)
  const title = t(pageNames[page])
  return (
    <div className={`list-page ${page}-page`}>
      <h1 className="page-title" lang={t.borrowedFrom(pageNames[page])}>
        <Unbroken text={title} />
      </h1>
      {file.state === 'failed' && <FileNote file={file} what={title} />}
      {children(file.state === 'ready' ? file.value : none)}
    </div>
  )
}
