import { expect, test } from 'vitest'
import type { SearchEntry } from '../../../src/domain/search/searchFile'
import { nameIndex } from '../../../src/generator/search/nameIndex'
import { searchFile } from '../../../src/generator/search/searchFile'
import { hitOf, hrefOf } from '../../../src/reader/search/hits'
import { wholeOtherDispute } from '../../fixtures/otherDispute'

const editions = ['en', 'he'].map(wholeOtherDispute)
const { entries } = searchFile(editions, [])
const entryOf = (kind: SearchEntry['to']['kind'], isPart = false) =>
  entries.find(({ to, anchor }) => to.kind === kind && (anchor !== undefined) === isPart) ?? expect.fail(`no ${kind}`)

test.each(editions)('what is found is called as the page calls it, with what it is', ({ compiled, t }) => {
  const names = nameIndex(compiled, (name) => ({ heading: name.charAt(0), reading: name }), 'en')
  for (const entry of entries) {
    const hit = hitOf(t, compiled.core, names, entry)
    expect(hit.title).not.toBe('')
    expect(hit.kind).not.toBe('')
    expect(hit.isText).toBe(entry.to.kind === 'paragraph')
  }
  const argument = entryOf('position', true)
  const own = compiled.details.position[argument.to.id]?.arguments.find(({ id }) => id === argument.anchor)
  expect(hitOf(t, compiled.core, names, argument).title).toBe(own?.label)
})

test('an argument is called by its position until the names have come', () => {
  const [english] = editions
  if (!english) return expect.fail('no edition')
  const argument = entryOf('position', true)
  const position = english.compiled.core.positions.find(({ id }) => id === argument.to.id)
  expect(hitOf(english.t, english.compiled.core, null, argument).title).toBe(position?.name)
})

test('a place comes with its other name where it has one', () => {
  const { compiled, t } = wholeOtherDispute('en')
  const hits = entries.filter(({ to }) => to.kind === 'place').map((entry) => hitOf(t, compiled.core, null, entry))
  expect(hits.some(({ otherName }) => otherName !== undefined)).toBe(true)
  expect(hits.some(({ otherName }) => otherName === undefined)).toBe(true)
})

test('a part of a subject has its place in the address', () => {
  const href = ({ kind, id }: SearchEntry['to']) => `/${kind}/${id}/`
  const whole = entryOf('place')
  const part = entryOf('paragraph', true)
  expect(hrefOf(href, whole)).toBe(`/place/${whole.to.id}/`)
  expect(hrefOf(href, part)).toBe(`/paragraph/${part.to.id}/#${part.anchor}`)
})
