import { useEffect, useState } from 'react'
import { type Searcher, searcherOf } from '../../search/searcher'
import type { NameIndex, SearchFile } from '../../domain/search/searchFile'
import { useDetail } from '../../selection/details'

const made = new WeakMap<SearchFile, Promise<Searcher>>()

/** The search once its file is there and read, and the names of what it finds; the file, where it cannot be had. */
export function useSearcher() {
  const file = useDetail<SearchFile>('findable')
  const names = useDetail<NameIndex>('search')
  const [search, setSearch] = useState<{ readonly run: Searcher } | null>(null)
  const value = file.state === 'ready' ? file.value : null
  useEffect(
    function read() {
      if (!value) return
      const reading = made.get(value) ?? searcherOf(value)
      made.set(value, reading)
      let isGone = false
      reading.then((run) => {
        if (!isGone) setSearch({ run })
      })
      return () => {
        isGone = true
      }
    },
    [value],
  )
  return { search: search?.run ?? null, names: names.state === 'ready' ? names.value : null, file }
}
