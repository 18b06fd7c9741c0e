import { useId } from 'react'

export interface PillChoice<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChoicePillsProps<Value extends string> {
  /** Name of the group, for those who do not see it. */
  readonly label: string
  readonly choices: readonly PillChoice<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

/** One choice among a few, as a row of pills: native radios, so arrow keys move among them. */
export function ChoicePills<Value extends string>({ label, choices, chosen, onChoose }: ChoicePillsProps<Value>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className="pills">
      {choices.map((choice) => (
        <label key={choice.value} className="pill chip" data-checked={choice.value === chosen || undefined}>
          <input type="radio" name={name} value={choice.value} checked={choice.value === chosen} onChange={() => onChoose(choice.value)} />
          {choice.label}
        </label>
      ))}
    </div>
  )
}

/** The room that the pills will take, on a page that has no script yet to move them. */
export function PillsToCome<Value extends string>({ choices, chosen }: Pick<ChoicePillsProps<Value>, 'choices' | 'chosen'>) {
  return (
    <div className="pills waiting" aria-hidden="true">
      {choices.map(({ value, label }) => (
        <span key={value} className="pill chip" data-checked={value === chosen || undefined}>
          {label}
        </span>
      ))}
    </div>
  )
}
