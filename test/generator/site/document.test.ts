import { expect, test } from 'vitest'
import { documentOf } from '../../../src/generator/site/document'

const page = documentOf({
  language: 'en',
  direction: 'ltr',
  title: 'Title <one>',
  description: 'Says "what"',
  root: '../',
  address: 'en/',
  builtOn: '2026-11-29',
  early: ['run()'],
  data: 'data/1/',
  assets: { script: 'a.js', styles: ['a.css'], modules: ['b.js'], fonts: [] },
  preload: [],
  alternates: [],
  html: '<p>page</p>',
})

test('a link to a source tells its site nothing about the page it stands on', () => {
  expect(page).toContain('<meta name="referrer" content="no-referrer">')
})

test('the style comes before scripts on a slow line: what runs the page is asked for with low priority', () => {
  expect(page).toContain(' data-modules="b.js"')
})

test('a form of the page may lead to a page of the same site, and nowhere else', () => {
  expect(page).toContain("form-action 'self'")
})

test('words of the page cannot become markup of its head', () => {
  expect(page).toContain('<title>Title &lt;one></title>')
  expect(page).not.toContain('content="Says "what""')
})
