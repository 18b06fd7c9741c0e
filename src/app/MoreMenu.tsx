import { memo } from 'react'
import { partyNoun } from '../i18n/nouns'
import { useTranslate } from '../i18n/useMessages'
import { useSite } from '../selection/site'
import { setSettings, type Theme, useSettings } from '../selection/settings'
import type { MessageKey } from '../i18n/messages'

const themes: readonly { value: Theme; label: MessageKey }[] = [
  { value: 'system', label: 'themeSystem' },
  { value: 'light', label: 'themeLight' },
  { value: 'dark', label: 'themeDark' },
]

/** What is chosen once and kept on the device: for that there has to be script. */
export const MoreMenu = memo(function MoreMenu() {
  const t = useTranslate()
  const { live, dossier } = useSite()
  const { theme, nameOrder } = useSettings()
  const { parties, partyTraits } = dossier
  const orders = [
    { value: 'own', label: t('nameOrderOwn') },
    ...parties.map((party) => {
      const { label = '' } = partyNoun(t, dossier, party)
      return { value: party, label: partyTraits[party]?.namesFirst ?? t('nameOrderParty', { party: label }) }
    }),
  ] as const
  return (
    <div className="more">
      <button
        type="button"
        className={live ? 'more-button quiet-button' : 'more-button quiet-button waiting'}
        popoverTarget="more-menu"
        aria-label={t('moreMenu')}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      <div id="more-menu" popover="auto" className="menu">
        {live && (
          <>
            <Choice
              legend={t('theme')}
              name="theme"
              value={theme}
              options={themes.map(({ value, label }) => ({ value, label: t(label) }))}
              onChoose={(value) => setSettings({ theme: value })}
            />
            <Choice
              legend={t('nameOrder')}
              name="name-order"
              value={parties.some((party) => party === nameOrder) ? nameOrder : 'own'}
              options={orders}
              onChoose={(value) => setSettings({ nameOrder: value })}
            />
          </>
        )}
      </div>
    </div>
  )
})

interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly name: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChoose: (value: T) => void
}

function Choice<T extends string>({ legend, name, value, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChoose(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  )
}
