import { type ReactNode, useMemo } from 'react'
import { MessagesContext, useTranslate } from '../../i18n/useMessages'
import { withLate } from '../../i18n/withLate'
import { useDetail } from '../../selection/details'
import { Loading } from '../Loading'
import type { ChangesFile } from './changesFile'

/** What is told from the record of the editions, once it is there, in the words that come with it. */
export function WithEditions({ what, children }: { what: string; children: (editions: ChangesFile['editions']) => ReactNode }) {
  const file = useDetail<ChangesFile>('changes')
  return (
    <Loading file={file} what={what}>
      {({ editions, words }) => <Told words={words}>{children(editions)}</Told>}
    </Loading>
  )
}

function Told({ words, children }: { words: ChangesFile['words']; children: ReactNode }) {
  const t = useTranslate()
  const all = useMemo(() => withLate(t, words), [t, words])
  return <MessagesContext value={all}>{children}</MessagesContext>
}
