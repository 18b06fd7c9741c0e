import { expect, test } from 'vitest'
import { formatAddress, readAddress } from '../../../src/domain/address/address'
import { inLanguage, lettersOf, partsOf } from '../../../src/domain/address/parts'
import { startSelection } from '../../../src/domain/address/selection'
import { letterSlug } from '../../../src/domain/content/letters'
import { builtSelections } from '../../../src/generator/site/routes'
import { pageTitle } from '../../../src/i18n/pageTitle'
import { detailStore } from '../../../src/selection/details'
import { withManyPlaces } from '../../fixtures/manyPlaces'
import { renderReader } from '../renderReader'

const many = withManyPlaces(1100)
const { core } = many.of.compiled
const details = detailStore((key) => key, many.files)
const named = (html: string) => [...html.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, name]) => name)

test('an index is divided where it is long, and not before', () => {
  expect(withManyPlaces(100).of.compiled.core.letters).toEqual({})
  const { letters } = withManyPlaces(250).of.compiled.core
  expect(Object.keys(letters)).toEqual(['places'])
  expect(Object.keys(core.letters)).toEqual(['places', 'search'])
})

test('each name stands under one letter, whose page has an address that is read back and a title of its own', () => {
  for (const page of ['places', 'search'] as const) {
    const parts = builtSelections(core).filter((one) => one.page === page && one.part !== null)
    expect(parts.map(({ part }) => part)).toEqual(lettersOf(core, page).map(letterSlug))
    expect(new Set(parts.map(formatAddress)).size).toBe(parts.length)
    for (const selection of parts) expect(readAddress(formatAddress(selection), core)).toEqual({ selection, troubles: [] })
    expect(new Set(parts.map((selection) => pageTitle(selection, core, many.of.t))).size).toBe(parts.length)
  }
  const under = Object.entries(many.files).flatMap(([key, { entries }]) =>
    key.startsWith('places/') ? entries.map(({ to }) => to.id) : [],
  )
  expect(new Set(under)).toEqual(new Set(core.places.map(({ id }) => id)))
})

test('letters of any script stand in an address in plain characters', () => {
  expect(['K', 'k', '7', 'か', 'Ж', '…'].map((heading) => letterSlug({ heading }))).toEqual(['k', 'k', '7', 'u304b', 'u416', 'u2026'])
})

test('a long list of places names the groups and what is disputed, and leads to each letter', async () => {
  for (const live of [false, true]) {
    const html = await renderReader({ address: 'en/places/', of: many.of, live })
    for (const id of core.disputed) expect(html).toContain(`data-place="${id}"`)
    expect(named(html)).toContain(many.group.name)
    expect(named(html).filter((name) => many.islets.some((islet) => islet.name === name))).toEqual([])
    for (const part of partsOf(core, 'places')) expect(html).toContain(`href="${live ? '/en/places/' : ''}in/${part}/"`)
  }
})

test('the page of a letter has all under it and nothing else, and leads to the list', async () => {
  const html = await renderReader({ address: 'en/places/in/b/', of: many.of, details })
  expect(html).toMatch(/<h1[^>]*>Places: B<\/h1>/)
  for (const { name } of many.islets) expect(named(html).includes(name), name).toBe(name.startsWith('B'))
  expect(html).toContain('href="../../"')
  expect(html).toMatch(/href="[^"]*" aria-current="page">B</)
})

test('the index of everything leads to its letters, and needs no file for that', async () => {
  const html = await renderReader({ address: 'en/search/', of: many.of, details })
  expect(named(html).filter((name) => many.islets.some((islet) => islet.name === name))).toEqual([])
  for (const part of partsOf(core, 'search')) expect(html).toContain(`href="in/${part}/"`)
  const letter = await renderReader({ address: 'en/search/in/b/', of: many.of, details })
  expect(letter).toMatch(/<h1[^>]*>Everything by name: B<\/h1>/)
  expect(named(letter)).toEqual(expect.arrayContaining(many.islets.flatMap(({ name }) => (name.startsWith('B') ? [name] : []))))
})

test('the panel of a group of very many leads to the list of places', async () => {
  const html = await renderReader({ address: `en/places/${many.group.id}/`, of: many.of })
  expect(named(html).filter((name) => many.islets.some((islet) => islet.name === name))).toEqual([])
  expect(html).toContain('href="../"')
})

test('from a letter another language leads to its own index; a letter without a page to the list, and it is said', () => {
  const letter = { ...startSelection('en'), page: 'places' as const, part: 'b' }
  expect(formatAddress(inLanguage(letter, 'he'))).toBe('he/places/')
  expect(formatAddress(inLanguage({ ...startSelection('en'), page: 'events', part: '1901' }, 'he'))).toBe('he/events/in/1901/')
  const { selection, troubles } = readAddress('en/places/in/q/', core)
  expect(formatAddress(selection)).toBe('en/places/')
  expect(troubles).toMatchObject([{ about: 'address', value: 'places/in/q' }])
  expect(readAddress('en/places/in/', core)).toEqual({ selection: { ...startSelection('en'), page: 'places' }, troubles: [] })
})
