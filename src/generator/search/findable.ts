import type { SubjectIds, SubjectKind } from '../../domain/content/subject'
import type { Spellings } from '../dossier/compile/lists'
import type { CompiledDossier } from '../dossier/compile'

/** What the search is to know of one subject in one language, beside its names. */
export interface Findable {
  /** Other names and spellings, and other forms of its name. */
  readonly aliases?: readonly string[]
  /** What its page says. */
  readonly texts?: readonly string[]
  /** Parts of it that are found for themselves, each with its place on the page. */
  readonly parts?: readonly { readonly anchor: string; readonly name?: string; readonly texts: readonly string[] }[]
  /** How much it matters beside others that are found as well; 1, if left out. */
  readonly weight?: number
}

type FindableOf = { readonly [Kind in SubjectKind]: (dossier: CompiledDossier, id: SubjectIds[Kind]) => Findable }

/** Where several are called the same, a place goes first, a disputed one before others; then what happened, what was signed, and what a word means. */
const weights = {
  disputed: 3,
  place: 2.5,
  position: 1.5,
  event: { 1: 2, 2: 1.8, 3: 1.6 },
  instrument: 1.4,
  term: 1.2,
  question: 0.8,
  step: 0.5,
} as const

const findableOf: FindableOf = {
  place: ({ core, details, lists }, id) => {
    const place = core.places.find((one) => one.id === id)
    const detail = details.place[id]
    const spelt = lists.aliases.places.find((one) => one.id === id)
    return {
      aliases: [
        ...spellingsIn(spelt?.strong),
        ...spellingsIn(spelt?.weak),
        ...(detail?.otherNames ?? []).map(({ name }) => name),
        ...(place?.kana ? [place.kana] : []),
        ...Object.entries(place?.cases ?? {}).flatMap(([name, form]) => (name === 'agree' ? [] : [form])),
      ],
      texts: detail ? [detail.summary] : [],
      weight: core.disputed.includes(id) ? weights.disputed : weights.place,
    }
  },
  event: ({ core, details, lists }, id) => ({
    aliases: spellingsIn(lists.aliases.events.find((one) => one.id === id)?.strong),
    texts: details.event[id] ? [details.event[id].summary] : [],
    weight: weights.event[core.events.find((event) => event.id === id)?.significance ?? 3],
  }),
  position: ({ core, details }, id) => ({
    aliases: core.positions.flatMap((one) => (one.id === id ? [one.short] : [])),
    texts: details.position[id] ? [details.position[id].summary] : [],
    parts: (details.position[id]?.arguments ?? []).map((argument) => ({
      anchor: argument.id,
      name: argument.label,
      texts: [argument.claim, argument.answer],
    })),
    weight: weights.position,
  }),
  term: ({ details, lists }, id) => ({
    aliases: [...spellingsIn(lists.aliases.terms.find((one) => one.id === id)?.strong), ...(details.term[id]?.also ?? [])],
    texts: details.term[id] ? [details.term[id].definition] : [],
    weight: weights.term,
  }),
  paragraph: ({ core }, id) => ({
    parts: core.report.paragraphs
      .filter(({ n }) => String(n) === id)
      .flatMap(({ sentences }) =>
        sentences.map((sentence) => ({ anchor: sentence.id, texts: [sentence.runs.map(({ text }) => text).join('')] })),
      ),
  }),
  line: ({ details }, id) => ({ texts: details.line[id] ? [details.line[id].course] : [] }),
  instrument: ({ details }, id) => ({
    texts: details.instrument[id]?.articles.map(({ paraphrase }) => paraphrase) ?? [],
    weight: weights.instrument,
  }),
  shelf: () => ({}),
  question: ({ details, lists }, id) => ({
    aliases: spellingsIn(lists.aliases.questions.find((one) => one.id === id)?.strong),
    texts: details.question[id]?.answer.map(({ runs }) => runs.map(({ text }) => text).join('')) ?? [],
    weight: weights.question,
  }),
  step: () => ({ weight: weights.step }),
}

/** What the search is to know of a subject in the language of a dossier, beside its names. */
export function findable<Kind extends SubjectKind>(dossier: CompiledDossier, kind: Kind, id: SubjectIds[Kind]): Findable {
  const of: (dossier: CompiledDossier, id: SubjectIds[Kind]) => Findable = findableOf[kind]
  return of(dossier, id)
}

function spellingsIn(spellings: Spellings = {}): readonly string[] {
  return Object.values(spellings).flatMap((list) => list ?? [])
}
