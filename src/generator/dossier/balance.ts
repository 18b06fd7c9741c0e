import type { PartyId } from '../../domain/content/ids'
import { grouped } from '../../domain/grouped'
import { textLength } from '../../domain/textLength'
import type { CompiledDossier } from './compile'
import type { Content } from './schema/content'

/** How much is said on a position's page: by whom it is held, and in answer to it. Words; characters in a language that does not part them by spaces. */
interface Said {
  readonly position: string
  readonly own: number
  readonly answers: number
}

/** How much room either side has on the page of each position that has arguments, in one language, counted from the texts. */
export function balanceOf({ core, details }: Pick<CompiledDossier, 'core' | 'details'>): readonly Said[] {
  return core.positions.flatMap(({ id }): readonly Said[] => {
    const entries = details.position[id]?.arguments ?? []
    if (!entries.length) return []
    const count = (texts: readonly string[]) => texts.reduce((sum, text) => sum + textLength(text), 0)
    return [{ position: id, own: count(entries.map(({ claim }) => claim)), answers: count(entries.map(({ answer }) => answer)) }]
  })
}

/** Kinds of events that no side makes alone. */
const together: readonly Content['events'][number]['kind'][] = ['treaty', 'declaration', 'summit', 'talks']

/** How many events are acts of whom, most first: of what is done together `together`, of the rest whom the event names first. */
export function actsOf(events: Content['events'], since = ''): readonly (readonly [who: string, acts: number])[] {
  const acts = events.filter(({ date, verified }) => verified !== false && date > since)
  const counted = grouped(acts, ({ kind, parties }) => (together.includes(kind) ? 'together' : (parties[0] ?? 'nobody named')))
  return counted.map(([who, all]) => [who, all.length] as const).toSorted(([, a], [, b]) => b - a)
}

/** How much of an answer is about either party, in their order. */
interface Told {
  readonly question: string
  readonly of: readonly number[]
}

/**
 * How much room each party has in the answer to each question, in one language: what follows its name, up to the name of another or the end of the
 * sentence. A sentence that names none is nobody's.
 */
export function answersBalanceOf({ core, details }: Pick<CompiledDossier, 'core' | 'details'>): readonly Told[] {
  const names = core.parties.map((party) => new RegExp(namesOf(core, party).map(literally).join('|'), 'giu'))
  return core.questions.map(({ id }) => {
    const said = (details.question[id]?.answer ?? []).flatMap(({ runs }) => partsByParty(runs.map(({ text }) => text).join(''), names))
    const of = core.parties.map((_, party) =>
      said.filter((part) => part.party === party).reduce((sum, { text }) => sum + textLength(text), 0),
    )
    return { question: id, of }
  })
}

/** A text cut where it names a party. */
function partsByParty(text: string, names: readonly RegExp[]): readonly { readonly party: number; readonly text: string }[] {
  const named = names.flatMap((name, party) => [...text.matchAll(name)].map(({ index }) => ({ party, index })))
  const cuts = named.sort((one, other) => one.index - other.index)
  return cuts.map(({ party, index }, i) => ({ party, text: text.slice(index, cuts[i + 1]?.index) }))
}

/** What a party is called in running text; of an adjective that is declined, what does not change. */
function namesOf({ bodies, states }: CompiledDossier['core'], party: PartyId): readonly string[] {
  const own = states.filter((state) => state.party === party)
  const nouns = [bodies[party], ...own.map(({ inText, short, cases }) => ({ text: inText, label: short, cases }))]
  const names = nouns.flatMap((noun) => {
    const { agree: _, ...forms } = noun?.cases ?? { agree: undefined }
    return [noun?.text, noun?.label, ...Object.values(forms)]
  })
  const adjectives = own.map(({ adjective, cases }) => (cases ? adjective.slice(0, -2) : adjective))
  return [...new Set([...names, ...adjectives].flatMap((name) => name || []))]
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
