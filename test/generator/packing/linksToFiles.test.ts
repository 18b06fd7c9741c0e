import { expect, test } from 'vitest'
import { linksToFiles } from '../../../src/generator/packing/linksToFiles'

const link = (href: string) => `<a class="x" href="${href}">a</a>`
const pointed = (href: string) => /href="([^"]*)"/.exec(linksToFiles(link(href), ['yy', 'zz-hant']))?.[1]

test.each([
  ['../../places/vale/', '../../places/vale/index.html'],
  ['../../', '../../index.html'],
  ['./', './index.html'],
  ['places/vale/', 'places/vale/index.html'],
  ['../../?at=1940&amp;view=borea#map=9/43/146', '../../index.html?at=1940&amp;view=borea#map=9/43/146'],
  ['../../../yy/places/vale/?at=1940', '../../../yy/index.html?at=1940'],
  ['../zz-hant/', '../zz-hant/index.html'],
])('a link to %s leads to the file %s', (href, file) => {
  expect(pointed(href)).toBe(file)
})

test.each(['#p3', '?at=1940', 'https://example.org/a/', 'mailto:a@example.org', '../../files/events.csv', '../../../THIRD-PARTY.txt#x'])(
  'a link to %s stays as it is',
  (href) => {
    expect(pointed(href)).toBe(href)
  },
)

test('what is no link to press stays as it is', () => {
  const rest = '<link rel="stylesheet" href="../assets/"><svg><use href="#coast/"/></svg>'
  expect(linksToFiles(rest, ['yy'])).toBe(rest)
})
