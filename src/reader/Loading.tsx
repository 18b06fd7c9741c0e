import type { ReactNode } from 'react'
import type { Loaded } from '../loading/fetchFile'
import { FileNote } from '../ui/FileNote'
import { TextPlaceholder } from '../ui/TextPlaceholder'

interface LoadingProps<T> {
  readonly file: Loaded<T> & { readonly retry: () => void }
  /** What the file is of, as a message about its failure calls it. */
  readonly what: string
  readonly children: (value: T) => ReactNode
}

/** A part that needs a file of its own: grey lines until it is there, a note and a way to try again where it cannot be had. */
export function Loading<T>({ file, what, children }: LoadingProps<T>) {
  switch (file.state) {
    case 'ready':
      return children(file.value)
    case 'loading':
      return <TextPlaceholder />
    case 'failed':
      return <FileNote file={file} what={what} />
  }
}
