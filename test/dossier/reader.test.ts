import { expect, test } from 'vitest'
import { dayOf } from '../../src/domain/time/day'
import { compiledDossier } from '../fixtures/dossiers'
import { languages } from '../fixtures/languages'
import { translatorOf } from '../i18n/translators'
import { renderReader } from '../reader/renderReader'

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0
const today = dayOf(2026, 11, 24) ?? undefined

test('on the page of a place the panel stands before the tabs and the report, and its mentions of the place are current', async () => {
  const html = await renderReader({ address: 'en/places/shikotan/' })
  expect(html.indexOf('class="panel')).toBeLessThan(html.indexOf('class="tabs"'))
  expect(html).toMatch(/<h1[^>]*>Shikotan<\/h1>/)
  expect(html).toMatch(/<a class="mention place"[^>]*data-place="shikotan"[^>]*aria-current="true"/)
  expect(html).toContain('lang="ja">色丹島')
  expect(html).toContain('lang="ru">Шикотан')
})

test('the panel says who administers since when and who claims, but not since when by its own account, with the way to either case', async () => {
  const html = (await renderReader({ address: 'en/places/shikotan/' })).replace(/<!-- -->/g, '')
  expect(html).toContain('<strong>Russia</strong>, since 1 September 1945')
  expect(html).toContain('<strong>Japan</strong>')
  expect(html).not.toContain('since 7 February 1855')
  expect(html).toMatch(/data-position="japan"[^>]*>Japan’s case</)
  expect(html).toMatch(/data-position="russia"[^>]*>Russia’s answer</)
})

test('a claim that was settled later than it is dated says so before that day, and a place given up later says when', async () => {
  const panel = async (address: string) =>
    (await renderReader({ address, live: true, today })).replace(/<!-- -->/g, '').replaceAll('\u00a0', ' ')
  const settled = 'in its present form only from 11 February 1956'
  expect(await panel('en/places/etorofu/?at=1951-10-19')).toContain(settled)
  expect(await panel('en/places/etorofu/?at=1956-02-11')).not.toContain(settled)
  expect(await panel('en/places/shikotan/?at=1951-10-19')).not.toContain(settled)
  const given = 'No one else; Japan’s renunciation takes effect on 28 April 1952'
  expect(await panel('en/places/urup/?at=1950-01-01')).toContain(given)
  expect(await panel('en/places/urup/')).toContain('Claimed by no one else')
})

test('at an earlier date the administering state bears the name of that day', async () => {
  const html = (await renderReader({ address: 'en/places/shikotan/?at=1956-10-19', live: true, today })).replace(/<!-- -->/g, '')
  expect(html).toContain('<strong>Soviet Union</strong>, since 1 September 1945')
  expect(html).toContain('19 October 1956')
})

test('the report names Etorofu only as one of the four islands, and the panel says so', async () => {
  expect(await renderReader({ address: 'en/places/etorofu/' })).toContain('as one of the four islands')
  expect(await renderReader({ address: 'en/places/yuri/' })).not.toContain('as one of the four islands')
})

test('an address that names a sentence marks it and its paragraph', async () => {
  const html = await renderReader({ address: 'en/report/8/#s8-2', live: true })
  expect(html).toMatch(/<span id="s8-2" class="marked" data-marked="true">/)
  expect(count(html, /class="marked"/g)).toBe(1)
})

test('the page of an event lists it open between six neighbours either side', async () => {
  const html = await renderReader({ address: 'en/events/joint-declaration-1956/' })
  expect(count(html, /<li[^>]*data-event=/g)).toBe(13)
  expect(count(html, /<li class="open-event"[^>]*data-event="joint-declaration-1956"/g)).toBe(1)
})

test('the first and the last event have neighbours on one side only', async () => {
  const { events } = compiledDossier('en').core
  for (const event of [events[0], events.at(-1)]) {
    const html = await renderReader({ address: `en/events/${event?.id}/` })
    expect(count(html, /<li[^>]*data-event=/g)).toBe(7)
  }
})

test('the list of events holds one item an event', async () => {
  const { events } = compiledDossier('ru').core
  const html = await renderReader({ address: 'ru/events/' })
  for (const { id } of events) expect(count(html, new RegExp(`<li data-event="${id}"`, 'g')), id).toBe(1)
})

test('what was not understood in an address is said above everything, with the nearest there is', async () => {
  const html = await renderReader({ address: 'en/places/shikotn/?at=1945-02-30&view=mars#map=99/91/0', live: true })
  for (const about of ['place', 'date', 'view', 'extent']) expect(html).toContain(`data-trouble="${about}"`)
  expect(html).toMatch(/role="status"[^>]*data-trouble="place">.*?<a href="\/en\/places\/shikotan\/">Shikotan<\/a>/)
})

test('a date the reader’s clock has not come to is a trouble once the page is live, and none before', async () => {
  expect(await renderReader({ address: 'en/?at=2999', live: true, today })).toContain('data-trouble="date"')
  expect(await renderReader({ address: 'en/?at=2999' })).not.toContain('data-trouble')
})

test('an argument and its answer stand under one heading, and an answer put together by us says so', async () => {
  const html = await renderReader({ address: 'en/positions/japan/' })
  expect(count(html, /class="side"/g)).toBe(2 * count(html, /class="argument"/g))
  const composed = compiledDossier('en').details.position.japan
  const ours =
    composed?.kind === 'position' ? composed.arguments.filter(({ answer, answerIsTheirs }) => answer && !answerIsTheirs).length : 0
  expect(count(html, /Put together by this project/g)).toBe(ours)
})

test('every source has its anchor on the page of its shelf', async () => {
  const { shelves, sources: index } = compiledDossier('en').lists
  const onShelves = Object.values(shelves).flatMap(({ sources }) => sources.map(({ id }) => id))
  expect(onShelves.toSorted()).toEqual(Object.keys(index.shelfOf).toSorted())
  for (const [shelf, { sources }] of Object.entries(shelves)) {
    const html = await renderReader({ address: `en/sources/${shelf}/` })
    for (const { id, url } of sources) {
      expect(html.includes(`id="${id}"`), id).toBe(true)
      if (!url) expect(html.includes(`#${id}"`), id).toBe(true)
    }
  }
})

test('the list of events says of the first ones all, of the rest the title', async () => {
  const { core, details, lists } = compiledDossier('en')
  for (const { id, significance } of core.events) {
    const detail = details.event[id]
    const [whole, said] = [detail?.kind === 'event' ? detail.summary : '', lists.texts.events[id] ?? '']
    expect(said, id).toBe(significance === 1 ? whole : '')
  }
})

test('while a file is on its way its lines stand, and where it cannot be had the rest of the page does', async () => {
  const never = { load: () => {}, subscribe: () => () => {} }
  const late = await renderReader({ address: 'en/places/shikotan/', details: { ...never, peek: () => ({ state: 'loading' }) } })
  expect(late).toContain('late-lines')
  expect(late).toContain('Who administers it')
  const failed = await renderReader({
    address: 'en/places/shikotan/',
    details: { ...never, peek: () => ({ state: 'failed', reason: 'network' }) },
  })
  expect(failed).toContain('role="alert"')
  expect(failed).toContain('Try again')
  expect(failed).toContain('id="s8-2"')
})

test('a note of the record leads to what it speaks of beside its paragraph, by links that are no mentions', async () => {
  const html = await renderReader({ address: 'en/' })
  const notes = [...html.matchAll(/<aside class="record-note">.*?<\/aside>/gs)].map(([note]) => note)
  const linked = notes.flatMap((note) => [...note.matchAll(/class="mention (\w+)" href="(\w+\/[\w-]+)\/"/g)].map(([, , to]) => to))
  expect(linked).toContain('events/landing-habomai-1945')
  expect(linked).toContain('terms/joint-declaration')
  // The paragraph beside it leads there itself.
  expect(linked).not.toContain('events/singapore-summit-2018')
  expect(notes.join('')).not.toMatch(/data-(event|place|position|term)=/)
})

test.each(languages)('in %s three phrases under the headline lead to what led to the report', async (language) => {
  const html = await renderReader({ address: `${language}/` })
  const phrases = /<h1.*?<p class="phrases">(.*?)<\/p>/s.exec(html)?.[1] ?? ''
  const led = [...phrases.matchAll(/<a class="mention event"[^>]* href="([^"]+)"/g)].map(([, href]) => href)
  expect(led).toEqual(['events/soviet-seizure-1945/', 'events/joint-declaration-1956/', 'events/kono-lavrov-moscow-2019/'])
})

test.each(languages)(
  'in %s the notes of the report are numbers in its margin, counted through, closed until they are asked for',
  async (language) => {
    const html = await renderReader({ address: `${language}/`, live: true })
    expect(html).not.toMatch(/<details[^>]* open/)
    const numbers = [...html.matchAll(/<span class="note-number"> (\d+)<\/span>/g)].map(([, n]) => Number(n))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(numbers.length).toBe(compiledDossier(language).core.report.paragraphs.flatMap(({ checks }) => checks).length)
  },
)

test.each(languages)('in %s a panel says who administers before spellings, and the date in no row of its own', async (language) => {
  const html = await renderReader({ address: `${language}/places/etorofu/` })
  const [state, spellings] = [html.indexOf('class="facts dated"'), html.indexOf('class="further-names"')]
  expect(state).toBeGreaterThan(html.indexOf('panel-close'))
  expect(spellings).toBeGreaterThan(state)
  expect(html).not.toContain(`<dt>${translatorOf(language)('date')}</dt>`)
  expect(html).toContain(translatorOf(language)('today'))
})

test('whose evidence is whose: each argument of a party has its sources, and the answer beside it its own', () => {
  const { positions } = compiledDossier('en').core
  for (const { id } of positions.filter(({ party }) => party))
    for (const argument of compiledDossier('en').details.position[id]?.arguments ?? []) {
      expect(argument.sources.length, argument.id).toBeGreaterThan(0)
      expect(argument.answerSources?.length, argument.id).toBeGreaterThan(0)
    }
})

test('the sources of an argument stand on its side, those of the answer on the other', async () => {
  const html = await renderReader({ address: 'en/positions/japan/' })
  const sides = html.split('<div class="side">').slice(1)
  expect(sides.length).toBeGreaterThan(20)
  for (const side of sides) expect(side).toContain('<p class="argument-sources">')
})

test('a source that stands beside an argument or its answer is not listed again at the end of the position', async () => {
  for (const { id } of compiledDossier('en').core.positions) {
    const [arguments_ = '', further = ''] = (await renderReader({ address: `en/positions/${id}/` })).split('<ul class="sources">')
    const linked = (html: string) => [...html.matchAll(/ href="(https?:[^"]*)"/g)].map(([, href]) => href)
    const beside = new Set(linked(arguments_))
    expect(
      linked(further).filter((href) => beside.has(href)),
      id,
    ).toEqual([])
  }
})

test.each(languages)('in %s no text of a page names a file of the dossier', (language) => {
  const { core, details, lists } = compiledDossier(language)
  // Data folders that are named as the source of a text have ids, which are no text.
  const named = JSON.stringify({ core, details, texts: lists.texts, conventions: lists.conventions }).match(
    /[^"]*\b(?:control|events|places|positions|boundaries|distances|residents)\.json[^"]*/g,
  )
  expect(named ?? []).toEqual([])
})

test('English texts write the one name of Hokkaido that the map bears', () => {
  const { core, details, lists } = compiledDossier('en')
  const { place, ...others } = details
  const summaries = Object.values(place).map(({ summary }) => summary)
  const texts = JSON.stringify({ core: { ...core, places: core.places.map(({ name }) => name) }, others, summaries, texts: lists.texts })
  const titles = /"title":"[^"]*"/g
  expect(texts.replace(titles, '')).not.toContain('Hokkaidō')
})

test.each(languages)(
  'in %s every question has an answer, with sources under each sentence or the words that it is the site’s own',
  async (language) => {
    const { core, details } = compiledDossier(language)
    const t = translatorOf(language)
    expect(core.questions.length).toBe(15)
    const list = await renderReader({ address: `${language}/questions/` })
    for (const { id } of core.questions) {
      expect(count(list, new RegExp(`href="(?:[^"]*questions/)?${id}/"`, 'g')), id).toBe(1)
      const answer = details.question[id]?.answer ?? []
      const html = await renderReader({ address: `${language}/questions/${id}/` })
      expect(count(html, /class="answer-sentence"/g), id).toBe(answer.length)
      expect(count(html, /<cite>/g), id).toBe(answer.filter(({ sources }) => sources.length).length)
      expect(count(html, new RegExp(t('questionOwnWords'), 'g')), id).toBe(answer.filter(({ own }) => own).length)
      for (const { own, sources } of answer) expect(own || sources.length > 0, id).toBe(true)
    }
  },
)

test('the first question is answered beside the report, closed, without marks of mentions that could not be seen', async () => {
  const html = await renderReader({ address: 'en/' })
  const opening = /<div class="opening-answer"><details>.*?<\/details>/s.exec(html)?.[0] ?? ''
  expect(count(opening, /<li>/g)).toBe(5)
  expect(opening).toContain('href="questions/the-dispute-in-five-sentences/"')
  expect(opening).not.toMatch(/data-(event|place|position|term)=/)
})

test('sentences of the hint above the report follow one another as the language has it: with a space, in Japanese without', async () => {
  const hint = async (language: string) => {
    const html = await renderReader({ address: `${language}/` })
    return (/class="underlines-hint">(.*?)<\/p>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '')
  }
  expect(await hint('en')).toContain('. Numbers')
  expect(await hint('ja')).toContain('。余白')
})
