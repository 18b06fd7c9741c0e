import type { ReactNode } from 'react'
import { LateMessages } from '../../i18n/lateWords'
import { useDetail } from '../../selection/details'
import { Loading } from '../Loading'
import type { ChangesFile } from './changesFile'

/** What is told from the record of the editions, once it is there, in the words that come with it. */
export function WithEditions({ what, children }: { what: string; children: (editions: ChangesFile['editions']) => ReactNode }) {
  const file = useDetail<ChangesFile>('changes')
  return (
    <Loading file={file} what={what}>
      {({ editions, words }) => <LateMessages words={words}>{children(editions)}</LateMessages>}
    </Loading>
  )
}
