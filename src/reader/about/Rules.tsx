import type { MessageKey } from '../../i18n/messages'
import { Said } from '../../i18n/Said'
import { useDossier } from '../../selection/site'
import { useLender } from '../../selection/useLender'

const rules: readonly (readonly [name: MessageKey, rule: MessageKey])[] = [
  ['aboutNames', 'aboutNamesRule'],
  ['aboutVerbs', 'aboutVerbsRule'],
  ['aboutControl', 'aboutControlRule'],
  ['aboutClaims', 'aboutClaimsRule'],
  ['aboutDates', 'aboutDatesRule'],
  ['aboutFacts', 'aboutFactsRule'],
  ['aboutBalance', 'aboutBalanceRule'],
]

/** By which rules the dossier is made; how it orders names is its own to say. */
export function Rules() {
  const { namePolicy } = useDossier()
  const lender = useLender()
  return (
    <section>
      <h2>
        <Said of="aboutRules" />
      </h2>
      <dl className="entries">
        {rules.map(([name, rule]) => (
          <div key={name}>
            <dt>
              <Said of={name} />
            </dt>
            <dd>
              <Said of={rule} />
              {name === 'aboutNames' && namePolicy && <p lang={lender(namePolicy)}>{namePolicy}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
