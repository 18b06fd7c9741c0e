import type { Content } from '../schema/content'

export type Kind =
  | 'place'
  | 'event'
  | 'position'
  | 'term'
  | 'source'
  | 'instrument'
  /** An article of an instrument, `border-treaty 2`. */
  | 'article'
  | 'argument'
  | 'boundary'
  /** A party to the dispute. */
  | 'party'
  /** Anyone with a name in dispute.json. */
  | 'body'
  /** `control` or a position. */
  | 'view'
  /** A body or a position. */
  | 'claimant'

/** An id that one entry names, and where. */
export interface Named {
  readonly file: string
  readonly at: string
  readonly kind: Kind
  readonly id: string
}

/** Every id that any entry names. */
export function* referencesOf(content: Content): Generator<Named> {
  yield* inPlaces(content)
  yield* inEvents(content)
  yield* inControl(content)
  yield* inPositions(content)
  yield* inLaw(content)
  yield* inReport(content)
  yield* inFigures(content)
  yield* inDispute(content)
}

function* each(file: string, at: string, kind: Kind, ids: Iterable<string | null | undefined>): Generator<Named> {
  for (const id of ids) if (id !== null && id !== undefined) yield { file, at, kind, id }
}

function* inPlaces({ places }: Content): Generator<Named> {
  const file = 'places.json'
  for (const place of places) {
    yield* each(file, `${place.id} › parent`, 'place', [place.parent])
    yield* each(file, `${place.id} › alsoIn`, 'place', place.alsoIn)
    yield* each(file, `${place.id} › sources`, 'source', [
      ...place.sources,
      ...(place.namesSources ?? []),
      ...(place.nameOrigin?.sources ?? []),
      place.names.ain?.source,
    ])
    for (const [figure, values] of Object.entries(place.figures)) {
      yield* each(
        file,
        `${place.id} › figures › ${figure}`,
        'source',
        values.map(({ source }) => source),
      )
    }
    for (const [language, name] of Object.entries(place.names.in)) {
      yield* each(file, `${place.id} › names › ${language} › of`, 'party', Object.keys(name?.of ?? {}))
    }
  }
}

function* inEvents({ events }: Content): Generator<Named> {
  const file = 'events.json'
  for (const event of events) {
    yield* each(file, `${event.id} › places`, 'place', event.places)
    yield* each(file, `${event.id} › lights`, 'place', event.lights ?? [])
    yield* each(file, `${event.id} › restsOn`, 'instrument', event.restsOn ?? [])
    yield* each(file, `${event.id} › venue`, 'place', [event.venue])
    yield* each(file, `${event.id} › parties`, 'body', event.parties)
    yield* each(file, `${event.id} › sources`, 'source', event.sources)
    for (const { place, by } of event.effect ?? []) {
      yield* each(file, `${event.id} › effect`, 'place', [place])
      yield* each(file, `${event.id} › effect › ${place}`, 'party', by)
    }
  }
}

function* inControl({ control }: Content): Generator<Named> {
  const file = 'control.json'
  for (const row of control) {
    const at = `${row.place} from ${row.from}`
    yield* each(file, `${at} › place`, 'place', [row.place])
    yield* each(file, `${at} › by`, 'party', row.by)
    yield* each(file, `${at} › basis`, 'event', [row.basis])
    yield* each(file, `${at} › sources`, 'source', row.sources)
  }
}

function* inPositions({ positions }: Content): Generator<Named> {
  const file = 'positions.json'
  for (const position of positions) {
    yield* each(file, `${position.id} › holder`, 'body', position.holder.split('+'))
    for (const claim of position.claims) {
      yield* each(file, `${position.id} › claims › ${claim.place}`, 'place', [claim.place])
      yield* each(file, `${position.id} › claims › ${claim.place} › whose`, 'party', [claim.whose])
    }
    for (const argument of position.arguments) {
      const at = `${position.id} › arguments › ${argument.id}`
      yield* each(
        file,
        `${at} › instruments`,
        'instrument',
        argument.instruments.map(({ id }) => id),
      )
      yield* each(
        file,
        `${at} › instruments`,
        'article',
        argument.instruments.map(({ id, article }) => `${id} ${article}`),
      )
      yield* each(file, `${at} › events`, 'event', argument.events)
      yield* each(file, `${at} › pairsWith`, 'argument', argument.pairsWith ?? [])
      yield* each(file, `${at} › sources`, 'source', argument.sources)
      yield* each(file, `${at} › answerSources`, 'source', argument.answerSources ?? [])
    }
  }
}

function* inLaw({ boundaries, instruments, glossary, states }: Content): Generator<Named> {
  for (const boundary of boundaries) {
    const file = 'boundaries.json'
    yield* each(file, `${boundary.id} › between`, 'place', boundary.between)
    yield* each(file, `${boundary.id} › through`, 'place', boundary.through ?? [])
    yield* each(file, `${boundary.id} › parties`, 'body', boundary.parties)
    yield* each(file, `${boundary.id} › claimant`, 'claimant', boundary.claimant?.split('+') ?? [])
    yield* each(file, `${boundary.id} › views`, 'view', boundary.views ?? [])
    yield* each(file, `${boundary.id} › instrument`, 'instrument', [boundary.instrument])
    yield* each(file, `${boundary.id} › sources`, 'source', boundary.sources)
  }
  for (const instrument of instruments) {
    const file = 'instruments.json'
    yield* each(file, `${instrument.id} › venue`, 'place', [instrument.venue])
    yield* each(file, `${instrument.id} › event`, 'event', [instrument.event])
    yield* each(file, `${instrument.id} › parties`, 'body', instrument.parties)
    yield* each(file, `${instrument.id} › sources`, 'source', instrument.sources)
    for (const { party, sources } of instrument.readings ?? []) {
      yield* each(file, `${instrument.id} › readings`, 'party', [party])
      yield* each(file, `${instrument.id} › readings › ${party}`, 'source', sources)
    }
  }
  for (const term of glossary) {
    yield* each('glossary.json', `${term.id} › partisan`, 'party', [term.partisan])
    yield* each('glossary.json', `${term.id} › places`, 'place', term.places ?? [])
    yield* each('glossary.json', `${term.id} › lines`, 'boundary', term.lines ?? [])
    yield* each('glossary.json', `${term.id} › sources`, 'source', term.sources)
  }
  for (const state of states) {
    yield* each('states.json', `${state.id} › party`, 'party', [state.party])
    yield* each('states.json', `${state.id} › sources`, 'source', state.sources)
  }
}

function* inReport({ article, 'report-checks': checks, sequences, questions }: Content): Generator<Named> {
  for (const { n, mentions } of article.paragraphs) {
    yield* references(
      'article.json',
      `paragraph ${n} › mentions`,
      mentions.map(({ to }) => to),
    )
  }
  for (const [index, entry] of article.dates.entries()) {
    yield* each('article.json', `dates › entry ${index + 1} › event`, 'event', [entry.event])
    yield* each('article.json', `dates › entry ${index + 1} › sources`, 'source', entry.sources)
  }
  for (const [index, item] of article.afterwards.items.entries()) {
    const at = `afterwards › items › entry ${index + 1}`
    yield* references('article.json', `${at} › about`, [item.about])
    for (const [language, text] of Object.entries(item.text)) {
      yield* references('article.json', `${at} › text › ${language}`, mentionsIn(text))
    }
    yield* each('article.json', `${at} › sources`, 'source', item.sources)
  }
  for (const check of checks) {
    yield* references('report-checks.json', `${check.id} › refs`, check.refs)
    yield* each('report-checks.json', `${check.id} › sources`, 'source', check.sources)
  }
  for (const sequence of sequences) {
    for (const step of sequence.steps) {
      const at = `${sequence.id} › ${step.id}`
      yield* references('sequences.json', `${at} › subject`, [step.subject])
      yield* each('sequences.json', `${at} › view`, 'position', [step.view])
      yield* each('sequences.json', `${at} › sources`, 'source', step.sources)
    }
  }
  for (const { id, answer } of questions) {
    for (const [index, { text, sources }] of answer.entries()) {
      const at = `${id} › answer › entry ${index + 1}`
      for (const [language, written] of Object.entries(text))
        yield* references('questions.json', `${at} › text › ${language}`, mentionsIn(written))
      yield* each('questions.json', `${at} › sources`, 'source', sources)
    }
  }
}

/** What the links of a Markdown text lead to, as they are written. */
function mentionsIn(markdown = ''): readonly string[] {
  return [...markdown.matchAll(/\]\(((?:place|event|position|term):[\w-]+)\)/g)].map(([, to = '']) => to)
}

function* references(file: string, at: string, texts: readonly string[]): Generator<Named> {
  for (const text of texts) {
    const [kind = '', id = ''] = text.split(':')
    yield { file, at, kind: kind as Kind, id }
  }
}

function* inFigures({ residents, distances, 'map-conventions': conventions }: Content): Generator<Named> {
  for (const [index, count] of residents.entries()) {
    yield* each('residents.json', `entry ${index + 1} › places`, 'place', count.places)
    yield* each('residents.json', `entry ${index + 1} › source`, 'source', [count.source])
  }
  for (const [index, distance] of distances.entries()) {
    yield* each('distances.json', `entry ${index + 1}`, 'place', [distance.from, distance.to])
    yield* each('distances.json', `entry ${index + 1} › source`, 'source', [distance.source])
  }
  for (const convention of conventions) {
    yield* each('map-conventions.json', `${convention.id} › source`, 'source', [convention.source, ...(convention.moreSources ?? [])])
  }
}

function* inDispute({ dispute }: Content): Generator<Named> {
  const file = 'dispute.json'
  for (const { id, counterView } of dispute.parties) yield* each(file, `parties › ${id} › counterView`, 'view', [counterView])
  yield* each(
    file,
    'rows',
    'place',
    dispute.rows.map(({ place }) => place),
  )
  for (const [index, phrase] of (dispute.phrases ?? []).entries()) {
    for (const [language, text] of Object.entries(phrase)) {
      yield* references(file, `phrases › entry ${index + 1} › ${language}`, mentionsIn(text))
    }
  }
  yield* each(file, 'disputed', 'place', dispute.disputed)
  yield* each(file, 'measuredFrom', 'place', [dispute.measuredFrom])
  yield* each(
    file,
    'views',
    'view',
    dispute.views.map(({ id }) => id),
  )
  for (const { id, left, right } of dispute.comparisons ?? []) yield* each(file, `comparisons › ${id}`, 'view', [left.view, right.view])
}
