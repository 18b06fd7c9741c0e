import { type LegendEntry, legendOf } from '../cartography/legend'
import { fillRole, holdersIn, type Look, lookKey, partiesIn } from '../cartography/look'
import type { Scene } from '../cartography/scene'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { listNoun, partyNoun, raised, stateNoun } from '../i18n/nouns'
import type { Noun } from '../i18n/noun'
import type { Translate } from '../i18n/translate'
import { Patterns, paintOf } from './Patterns'

interface LegendProps {
  readonly scene: Scene
  /** The other side, where two maps are compared. */
  readonly right?: Scene | null
  readonly dossier: Dossier
  readonly t: Translate
  /** Keeps the patterns of two legends on one page apart. */
  readonly prefix?: string
}

/** What the fills on map and chart mean on the day shown, and nothing that is not there. */
export function Legend({ scene, right = null, dossier, t, prefix = 'legend' }: LegendProps) {
  const named = [scene, ...(right ? [right] : [])].flatMap(({ areas, day }) =>
    legendOf(areas).map((entry) => ({ ...entry, words: legendWords(t, dossier, entry, day) })),
  )
  // One colour may have two names, of two days: the Kingdom, the Republic.
  const entries = named.filter(({ key, words }, i) => named.findIndex((other) => other.key === key && other.words === words) === i)
  const paints = entries.filter(({ key }, i) => entries.findIndex((other) => other.key === key) === i)
  return (
    <ul className="legend wrapped" aria-label={t('legend')}>
      {entries.map(({ key, fill, hatch, words }, i) => (
        <li
          key={`${key} ${words}`}
          className={hatch ? 'legend-entry' : 'legend-entry legend-plain'}
          data-legend={lookKey({ fill: fillRole(fill), hatch })}
        >
          <svg className="legend-swatch" width="24" height="13" aria-hidden="true">
            {i === 0 && <Patterns prefix={prefix} entries={paints} />}
            <Swatch prefix={prefix} fill={fill} hatch={hatch} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

function Swatch({ prefix, fill, hatch }: { prefix: string } & Pick<LegendEntry, 'fill' | 'hatch'>) {
  const { tone, ...paint } = paintOf(prefix, { fill, hatch })
  return <rect className={`swatch ${tone}`} data-fill={fillRole(fill)} x="0.5" y="0.5" width="23" height="12" {...paint} />
}

/**
 * The words of one entry: "Westland administers, Eastland claims", "Westland", "To be transferred after a treaty";
 * where several have a part in it, "Administered by the one; claimed by the two others".
 */
export function legendWords(t: Translate, dossier: Dossier, { fill, hatch }: Look, day: Day): string {
  if (hatch === 'transfer') return t('legendTransfer')
  if (fill === 'undetermined' || fill === 'renounced') return t('legendUndetermined')
  const named = (parties: readonly string[]) => parties.map((party) => nameOf(t, dossier, party, day))
  const holders = holdersIn(hatch)
  const administrators = named(holders ?? partiesIn(fill))
  const claimants = named(holders ? [fill] : hatch ? partiesIn(hatch) : [])
  const [administrator, ...sharers] = administrators
  const [claimant, ...rivals] = claimants
  if (administrator && !claimant) {
    if (!sharers.length) return administrator.label ?? raised(t, administrator.text)
    if (administrators.length === dossier.parties.length) return t('legendShared')
  }
  if (administrator && claimant && !sharers.length && !rivals.length)
    return raised(t, t('legendAdministersClaims', { administrator, claimant }))
  const administered = t('factAdministered', { holder: listNoun(t, administrators) })
  const facts = claimant
    ? t('listFacts', { first: administered, second: t('factClaimed', { holder: listNoun(t, claimants) }) })
    : administered
  return raised(t, facts)
}

/** The state a party was on that day; its plain name where the record of names says none. */
function nameOf(t: Translate, dossier: Dossier, party: string, day: Day): Noun {
  const known = dossier.parties.find((id) => id === party)
  return known ? stateNoun(t, dossier, known, day) : partyNoun(t, dossier, party)
}
