import { evenLegendOf, type LegendEntry } from '../cartography/legend'
import { fillRole, holdersIn, isUnheld, type Look, lookKey, partiesIn } from '../cartography/look'
import type { Scene } from '../cartography/scene'
import type { Day } from '../domain/time/day'
import type { Dossier } from '../domain/content/dossier'
import { listNoun, partyNoun, stateNoun } from '../i18n/nouns'
import { raised } from '../i18n/raised'
import type { Noun } from '../i18n/noun'
import { grouped } from '../domain/grouped'
import type { Translate } from '../i18n/translate'
import { Patterns, paintOf } from './Patterns'

interface LegendProps {
  /** The maps that are seen: one, or two that are compared. */
  readonly scenes: readonly Scene[]
  /** What else is painted beside them. */
  readonly others?: readonly Look[]
  readonly dossier: Dossier
  readonly t: Translate
  /** Keeps the patterns of two legends on one page apart. */
  readonly prefix?: string
  /** Whether a drawing beside it has these patterns already. */
  readonly isPainted?: boolean
}

/** What one entry of the legend says, and of what. */
export interface Keyed extends LegendEntry {
  readonly words: string
}

/**
 * All that is painted in these maps, and what else is, each once, with all that it means: as of the day shown; where two days name a party differently, by
 * the party's own name.
 */
export function keyOf(t: Translate, dossier: Dossier, scenes: readonly Scene[], others: readonly Look[] = []): readonly Keyed[] {
  const looks = [...scenes.flatMap(({ areas }) => areas), ...others]
  const entries = evenLegendOf(looks, dossier.parties).map((entry): Keyed => {
    const onMaps = scenes.filter(({ areas }) => areas.some(({ fill, hatch }) => fill === entry.fill && hatch === entry.hatch))
    const words = new Set(onMaps.map(({ day }) => legendWords(t, dossier, entry, day)))
    const [first, ...more] = words
    return { ...entry, words: first !== undefined && more.length === 0 ? first : legendWords(t, dossier, entry, null) }
  })
  return grouped(entries, ({ fill, hatch }) => lookKey({ fill: partiesIn(fill).length > 1 ? fill : fillRole(fill), hatch })).map(
    ([, alike]) => {
      const [first] = alike
      return { ...first, words: [...new Set(alike.map(({ words }) => words))].join(' · ') }
    },
  )
}

/** What the fills on map and chart mean, and nothing that is not there. */
export function Legend({ scenes, others, dossier, t, prefix = 'legend', isPainted = false }: LegendProps) {
  const entries = keyOf(t, dossier, scenes, others)
  return (
    <ul className="legend wrapped" aria-label={t('legend')}>
      {entries.map(({ key, fill, hatch, words }, i) => (
        <li
          key={key}
          className={hatch ? 'legend-entry' : 'legend-entry legend-plain'}
          data-legend={lookKey({ fill: fillRole(fill), hatch })}
        >
          <svg className="legend-swatch" width="24" height="13" aria-hidden="true">
            {i === 0 && !isPainted && <Patterns prefix={prefix} paints={entries} />}
            <Swatch prefix={prefix} fill={fill} hatch={hatch} />
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}

/** One colour with what lies over it, as it looks on the map; the drawing round it has the patterns. */
export function Swatch({ prefix, fill, hatch }: { prefix: string } & Pick<LegendEntry, 'fill' | 'hatch'>) {
  return <rect className="swatch" x="0.5" y="0.5" width="23" height="12" {...paintOf(prefix, { fill, hatch })} />
}

/**
 * The words of one entry: "Westland administers, Eastland claims", "Westland", "To be transferred after a treaty";
 * where several have a part in it, "Administered by the one; claimed by the two others"; where the fill is that of who claims it, that comes first.
 */
export function legendWords(t: Translate, dossier: Dossier, { fill, hatch }: Look, day: Day | null): string {
  if (hatch === 'transfer') return t('legendTransfer')
  if (fill === 'changing') return t('legendChanging')
  if (fill === 'no-border') return t('legendNoBorder')
  if (fill === 'renounced') return t('legendUndetermined')
  const unclaimed = `nature.${fill}`
  if (isUnheld(fill) && t.has(unclaimed)) return t(unclaimed)
  const named = (parties: readonly string[]) => parties.map((party) => nameOf(t, dossier, party, day))
  const holders = holdersIn(hatch)
  const administrators = named(holders ?? partiesIn(fill))
  const claimants = named(holders ? [fill] : hatch ? partiesIn(hatch) : [])
  if (holders) {
    const first = t('factClaimed', { holder: listNoun(t, claimants) })
    return raised(t, t('listFacts', { first, second: t('factAdministered', { holder: listNoun(t, administrators) }) }))
  }
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

/** The state a party was on that day; its plain name of no one day, and where the record of names says none. */
function nameOf(t: Translate, dossier: Dossier, party: string, day: Day | null): Noun {
  const known = dossier.parties.find((id) => id === party)
  return known && day !== null ? stateNoun(t, dossier, known, day) : partyNoun(t, dossier, party)
}
