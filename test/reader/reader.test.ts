import { expect, test } from 'vitest'
import type { Dossier } from '../../src/domain/content/dossier'
import { dayFrom } from '../fixtures/dossiers'
import { wholeOtherDispute } from '../fixtures/otherDispute'
import { addressesIn, renderReader } from './renderReader'

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0
const today = dayFrom('2026-11-24')
const of = wholeOtherDispute('en')
const { core, lists } = of.compiled

test.each(core.languages)(
  'every page in %s has one first heading, each id once, no style attribute and no word left unfilled',
  async (language) => {
    const whole = wholeOtherDispute(language)
    for (const address of addressesIn(whole.compiled)) {
      const html = await renderReader({ address, of: whole })
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      expect(count(html, /<h1[ >]/g), address).toBe(1)
      expect(new Set(ids).size, address).toBe(ids.length)
      // A heading that no class draws otherwise is drawn as that of its part.
      expect(html, address).not.toMatch(/(?<!<(?:section|li)\b[^>]*>)<h2>/)
      expect(/ style=|NaN|>undefined|undefined<|\{\w+\}/.test(html), address).toBe(false)
    }
  },
)

test('on the page of a place the panel stands before the tabs and the report, and its mentions of the place are current', async () => {
  const html = await renderReader({ address: 'en/places/tamm/', of })
  expect(html.indexOf('class="panel')).toBeLessThan(html.indexOf('class="tabs"'))
  expect(html).toMatch(/<h1[^>]*>Tamm<\/h1>/)
  const mentions = html.match(/<a class="mention place"[^>]*data-place="tamm"[^>]*>/g) ?? []
  expect(mentions.length).toBeGreaterThan(0)
  for (const mention of mentions) expect(mention).toContain('aria-current="true"')
})

test('the panel says who administers, since when, and every one who claims', async () => {
  const html = (await renderReader({ address: 'en/places/tamm/', of })).replace(/<!-- -->/g, '').replaceAll('\u00a0', ' ')
  expect(html).toContain('<strong>Borea</strong>, since 3 June 1920')
  expect(html).toContain('<strong>Alda</strong>')
  expect(html).toMatch(/<strong>(?:the )?Tidefolk<\/strong>/i)
})

test('the report says under its headline when it was written, and names what is retold in its own language', async () => {
  const english = (await renderReader({ address: 'en/', of })).replaceAll('<!-- -->', '')
  expect(english).toContain(
    '<p class="dateline">Retold from a report of <span class="unbroken">1 January</span> 1999: <cite>The boat does not sail</cite></p>',
  )
  const hebrew = await renderReader({ address: 'he/', of: wholeOtherDispute('he') })
  expect(hebrew).toContain('<cite><span lang="en">The boat does not sail</span></cite>')
})

test('an address that names a sentence marks it and its paragraph', async () => {
  const [paragraph] = core.report.paragraphs
  const sentence = paragraph?.sentences[0]?.id
  const html = await renderReader({ address: `en/report/${paragraph?.n}/#${sentence}`, live: true, today, of })
  expect(html).toContain(`<span id="${sentence}" class="marked" data-marked="true">`)
  expect(count(html, /class="marked"/g)).toBe(1)
})

test('the list of events holds one item an event, and the page of each has it open between its neighbours', async () => {
  const list = await renderReader({ address: 'en/events/', of })
  for (const { id } of core.events) {
    expect(count(list, new RegExp(`<li data-event="${id}"`, 'g')), id).toBe(1)
    const html = await renderReader({ address: `en/events/${id}/`, of })
    expect(count(html, new RegExp(`<li class="open-event"[^>]*data-event="${id}"`, 'g')), id).toBe(1)
    expect(count(html, /<li[^>]*data-event=/g), id).toBe(core.events.length)
  }
})

test('what was not understood in an address is said above everything, with the nearest there is', async () => {
  const html = await renderReader({ address: 'en/places/tamn/?at=1945-02-30&view=mars#map=99/91/0', live: true, today, of })
  for (const about of ['place', 'date', 'view', 'extent']) expect(html).toContain(`data-trouble="${about}"`)
  expect(html).toMatch(/role="status"[^>]*data-trouble="place">.*?<a href="\/en\/places\/tamm\/">Tamm<\/a>/)
})

test('a date the reader’s clock has not come to is a trouble once the page is live, and none before', async () => {
  expect(await renderReader({ address: 'en/?at=2999', live: true, today, of })).toContain('data-trouble="date"')
  expect(await renderReader({ address: 'en/?at=2999', of })).not.toContain('data-trouble')
  const said = async (address: string) =>
    (await renderReader({ address, live: true, today, of })).match(/data-trouble="date"/g)?.length ?? 0
  expect(await said('en/?compare=alda@2999')).toBe(1)
  expect(await said('en/?at=2999&compare=alda@2998')).toBe(2)
  expect(await said('en/?at=2999&compare=alda@2999')).toBe(1)
  // It has begun: the map shows it as far as it has come.
  expect(await said('en/?at=2026&compare=alda@2026')).toBe(0)
})

test('every source has its anchor on the page of its shelf', async () => {
  for (const [shelf, { sources }] of Object.entries(lists.shelves)) {
    const html = await renderReader({ address: `en/sources/${shelf}/`, of })
    for (const { id } of sources) expect(html.includes(`id="${id}"`), id).toBe(true)
  }
})

test('while a file is on its way its lines stand, and where it cannot be had the rest of the page does', async () => {
  const never = { load: () => {}, subscribe: () => () => {} }
  const address = 'en/places/tamm/'
  const late = await renderReader({ address, of, details: { ...never, peek: () => ({ state: 'loading' }) } })
  expect(late).toContain('late-lines')
  expect(late).toContain(of.t('placeWhoAdministers'))
  const failed = await renderReader({ address, of, details: { ...never, peek: () => ({ state: 'failed', reason: 'network' }) } })
  expect(failed).toContain('role="alert"')
  expect(failed).toContain(of.t('retry'))
  expect(failed).toContain(`id="${core.report.paragraphs[0]?.sentences[0]?.id}"`)
})

test('what came of the report has a heading only where there is something', async () => {
  const told = (items: Dossier['report']['afterwards']['items']) => {
    const report = { ...core.report, afterwards: { heading: 'Thereafter', items } }
    return renderReader({ address: 'en/', of: { ...of, compiled: { ...of.compiled, core: { ...core, report } } } })
  }
  expect(await told([])).not.toContain('Thereafter')
  expect(await told([{ date: '1930', runs: [], sources: [] }])).toContain('Thereafter')
})
