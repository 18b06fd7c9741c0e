import { expect, test } from 'vitest'
import { hashOf } from '../../../src/generator/dossier/checks/texts/staleTranslations'
import { stampText } from '../../../src/generator/dossier/stamp'

const text = `[
  { "id": "one",   "summary": { "en": "New.", "ja": "新。", "of": { "ja": "" } } },
  { "id": "two", "summary": { "en": "Changed.", "ja": "旧。", "of": { "ja": "12345678" } } }
]
`

test('a new translation gets the hash of what it renders, and nothing else of the file is touched', () => {
  expect(stampText(text, 'en')).toEqual({ text: text.replace('"ja": ""', `"ja": "${hashOf('New.')}"`), stamped: 1 })
})

test('a hash that no longer fits is left to whoever looks at the translation', () => {
  expect(stampText(text, 'en').text).toContain('12345678')
})

test('nothing is stamped twice', () => {
  const { text: once } = stampText(text, 'en')
  expect(stampText(once, 'en')).toEqual({ text: once, stamped: 0 })
})
