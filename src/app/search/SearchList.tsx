import { useCombobox, type UseComboboxState, type UseComboboxStateChangeOptions } from 'downshift'
import { memo, type RefObject, useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { askSearch, choose, queryOf } from '../../domain/address/selection'
import type { SearchEntry } from '../../domain/search/searchFile'
import { useTranslate } from '../../i18n/useMessages'
import { HitWords } from '../../reader/search/HitWords'
import { hitOf } from '../../reader/search/hits'
import { useSearcher } from '../../reader/search/useSearcher'
import { useSite } from '../../selection/site'
import { FileNote } from '../../ui/FileNote'
import type { InputProps } from './inputProps'
import './searchList.css'

/** As many as can be seen at once; the last line leads to the page with all. */
const most = 8

/** So long one must pause, in milliseconds, until what was found is spoken of. */
const pause = 700

type Item = SearchEntry | 'all'

interface SearchListProps {
  readonly input: RefObject<HTMLInputElement | null>
  /** Hands the input what makes it a combobox. The same function always: the list is not drawn again for what it gives. */
  readonly give: (props: InputProps) => void
}

/** What is found as one types, as the list of a combobox (ARIA 1.2). */
export const SearchList = memo(function SearchList({ input, give }: SearchListProps) {
  const t = useTranslate()
  const { dossier, store } = useSite()
  const { search, names, file } = useSearcher()
  const [typed, setTyped] = useState(input.current?.value ?? '')
  const query = queryOf(typed)
  const found = useMemo(() => (search && query ? search(query) : null), [search, query])
  const items = useMemo((): Item[] => (found && found.entries.length > 0 ? [...found.entries.slice(0, most), 'all'] : []), [found])
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, openMenu, closeMenu } = useCombobox<Item>({
    items,
    selectedItem: null,
    itemToString: () => '',
    stateReducer: keepTyped,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && follow(selectedItem),
  })
  const follow = (item: Item) => {
    if (!store) return
    const { selection } = store.get()
    store.select(item === 'all' ? askSearch(selection, typed) : { ...choose(selection, item.to), anchor: item.anchor ?? null })
    // On a small screen too it is read, not shown in a card: one has asked for it.
    store.open()
    document.getElementById('reader')?.focus({ preventScroll: true })
  }
  const isShown = isOpen && items.length > 0
  // The input is the field's own element and keeps its own value.
  const {
    value: _,
    ref: __,
    ...wiring
  } = getInputProps(
    {
      'aria-expanded': isShown,
      onKeyDown: (event) => {
        // Enter with nothing chosen in the list sends the form.
        if (event.key === 'Enter' && highlightedIndex < 0) Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
      },
      onFocus: () => undefined,
    },
    { suppressRefError: true },
  )
  useLayoutEffect(function wire() {
    give({ ...wiring, 'aria-label': t('navSearch'), 'aria-labelledby': undefined })
  })
  useLayoutEffect(
    function readWhatWasTypedMeanwhile() {
      const value = input.current?.value ?? ''
      setTyped(value)
      if (queryOf(value)) openMenu()
    },
    [input, openMenu],
  )
  useEffect(
    function closeOnSubmit() {
      const form = input.current?.form
      form?.addEventListener('submit', closeMenu)
      return () => form?.removeEventListener('submit', closeMenu)
    },
    [input, closeMenu],
  )
  return (
    <>
      <ul className="search-hits" {...getMenuProps({ 'aria-label': t('navSearch') }, { suppressRefError: true })} hidden={!isShown}>
        {isShown &&
          items.map((item, index) => (
            <li
              key={item === 'all' ? item : `${item.to.kind}:${item.to.id}#${item.anchor}`}
              data-highlighted={index === highlightedIndex || undefined}
              {...getItemProps({ item, index })}
            >
              {item === 'all' ? t('searchAll', { query: typed }) : <HitWords hit={hitOf(t, dossier, names, item)} />}
            </li>
          ))}
      </ul>
      {file.state === 'failed' && (
        <div className="search-hits">
          <FileNote file={file} what={t('searchEngine')} />
        </div>
      )}
      <Spoken
        words={!found || !isOpen ? '' : found.entries.length > 0 ? t('countResults', { n: found.entries.length }) : t('searchNoHits')}
      />
    </>
  )
})

/** Neither a choice nor leaving the field changes what was typed, and leaving chooses nothing. */
function keepTyped(state: UseComboboxState<Item>, { type, changes }: UseComboboxStateChangeOptions<Item>): Partial<UseComboboxState<Item>> {
  const { InputChange, InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes
  if (type === InputChange) return changes
  const inputValue = type === InputKeyDownEscape && !state.isOpen ? changes.inputValue : state.inputValue
  return { ...changes, inputValue: inputValue ?? '', ...(type === InputBlur && { selectedItem: null }) }
}

/** Speaks of what was found when the typing pauses, in the words of the last pause until then. */
function Spoken({ words }: { words: string }) {
  const [said, setSaid] = useState('')
  useEffect(
    function speak() {
      const timer = setTimeout(() => setSaid(words), pause)
      return () => clearTimeout(timer)
    },
    [words],
  )
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
