import { memo } from 'react'
import type { Page } from '../domain/address/pages'
import type { NameOrder } from '../domain/content/names'
import { pageNames } from '../i18n/pageNames'
import { Said } from '../i18n/Said'
import { useTranslate } from '../i18n/useMessages'
import { useHref, useSite } from '../selection/site'
import { setSettings, type Theme, useSettings } from '../selection/settings'
import type { MessageKey } from '../i18n/messages'

const themes: readonly { value: Theme; label: MessageKey }[] = [
  { value: 'system', label: 'themeSystem' },
  { value: 'light', label: 'themeLight' },
  { value: 'dark', label: 'themeDark' },
]
const orders: readonly { value: NameOrder; label: MessageKey }[] = [
  { value: 'own', label: 'nameOrderOwn' },
  { value: 'other', label: 'nameOrderOther' },
]

/** The lists that the reader's tabs do not name. */
const furtherPages: readonly Page[] = ['names', 'outcomes', 'compare', 'sequences', 'lines', 'instruments']

/** What is chosen once and kept on the device, and the pages that are read beside the main ones. */
export const MoreMenu = memo(function MoreMenu() {
  const t = useTranslate()
  const href = useHref()
  const { live, dossier } = useSite()
  const { theme, nameOrder } = useSettings()
  return (
    <div className="more">
      <button type="button" className="more-button quiet-button" popoverTarget="more-menu" aria-label={t('moreMenu')}>
        <span aria-hidden="true">⋯</span>
      </button>
      <div id="more-menu" popover="auto" className="menu">
        {live && (
          <>
            <Choice legend={t('theme')} name="theme" value={theme} options={themes} onChoose={(value) => setSettings({ theme: value })} />
            <Choice
              legend={t('nameOrder')}
              name="name-order"
              value={nameOrder}
              options={orders}
              onChoose={(value) => setSettings({ nameOrder: value })}
            />
          </>
        )}
        <ul className="menu-links">
          {furtherPages
            .filter((page) => !dossier.emptyPages.includes(page))
            .map((page) => (
              <li key={page}>
                <a href={href(page)}>
                  <Said of={pageNames[page]} />
                </a>
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
})

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly name: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: MessageKey }[]
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ legend, name, value, options, onChoose }: ChoiceProps<T>) {
  const t = useTranslate()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {t(option.label)}
        </label>
      ))}
    </fieldset>
  )
}
