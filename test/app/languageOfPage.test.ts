// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { languageOfPage } from '../../src/app/translation/languageOfPage'

function page(lang: string, address?: string): HTMLElement {
  const html = document.createElement('html')
  html.lang = lang
  if (address !== undefined) html.dataset.address = address
  return html
}

test('a page is in the language its address begins with, whatever a translating browser has made of it since', () => {
  expect(languageOfPage(page('ar', 'xx/places/vale/'))).toBe('xx')
  expect(languageOfPage(page('xx', 'xx/'))).toBe('xx')
})

test('one without an address of its own is in the language it says', () => {
  expect(languageOfPage(page('xx'))).toBe('xx')
  expect(languageOfPage(page('xx', ''))).toBe('xx')
})
