import type { ReactNode } from 'react'
import type { MessageKey } from '../i18n/messages'
import { Said } from '../i18n/Said'
import { useTranslate } from '../i18n/useMessages'
import { useDetail } from '../selection/details'
import { Loading } from './Loading'

interface FilePageProps<T> {
  readonly page: 'compare' | 'names' | 'outcomes'
  readonly title: MessageKey
  /** What the page is about, under its title. */
  readonly intro?: MessageKey
  readonly children: (file: T) => ReactNode
}

/** A page that is made from one file of its own, under its title. The generator writes the file with the type that the page asks for. */
export function FilePage<T>({ page, title, intro, children }: FilePageProps<T>) {
  const t = useTranslate()
  const file = useDetail<T>(page)
  return (
    <div className={`list-page ${page}-page`}>
      <h1 className="page-title">
        <Said of={title} />
      </h1>
      {intro && (
        <p className="aside-words">
          <Said of={intro} />
        </p>
      )}
      <Loading file={file} what={t(title)}>
        {children}
      </Loading>
    </div>
  )
}
