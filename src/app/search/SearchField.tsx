import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askSearch } from '../../domain/address/selection'
import { useTranslate } from '../../i18n/useMessages'
import { useChosen, useHref, useSite } from '../../selection/site'
import { latePart } from '../../ui/latePart'
import type { InputProps } from './inputProps'
import './searchField.css'

/** What is found as one types: few search, so it is fetched by the first who turn to the field. */
const SearchList = latePart(() => import('./SearchList').then((part) => part.SearchList))

/**
 * The field of the search, in the head of every page. Without script, and until the list is there, it is a form that leads to the page of the search;
 * then the list gives the same input what it needs, so that focus and what was typed stay where they are.
 */
export function SearchField() {
  const t = useTranslate()
  const href = useHref()
  const { live, store } = useSite()
  const { query } = useChosen()
  const input = useRef<HTMLInputElement>(null)
  const [isUsed, setUsed] = useState(false)
  const [given, give] = useState<InputProps>({})
  useEffect(
    function followAddress() {
      if (!live || !input.current) return
      if (document.activeElement === input.current) setUsed(true)
      else input.current.value = query ?? ''
    },
    [live, query],
  )
  const submit = (event: FormEvent) => {
    if (!store || !input.current) return
    event.preventDefault()
    store.select(askSearch(store.get().selection, input.current.value))
  }
  return (
    <form className="search" role="search" action={href('search')} onSubmit={submit}>
      <svg className="search-sign" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M13 13l5 5M8.5 14.5a6 6 0 110-12 6 6 0 010 12z" />
      </svg>
      <input
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        aria-label={t('navSearch')}
        placeholder={t('navSearch')}
        defaultValue={query ?? ''}
        onFocus={() => setUsed(live)}
        {...given}
        ref={input}
      />
      {isUsed && <SearchList input={input} give={give} />}
    </form>
  )
}
