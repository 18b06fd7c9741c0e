import { expect, test } from 'vitest'
import { writtenIn } from '../../src/ui/Foreign'

const page = { language: 'en', ownNames: Object.fromEntries(['en', 'ja', 'ru'].map((tag) => [tag, { name: tag, short: tag }])) }

test.each([
  ['Конституция', 'ru', 'ru'],
  ['Конституція', 'uk', 'uk'],
  ['Конституция', 'en', 'ru'],
  ['外務省', 'en', 'ja'],
  ['外务省', 'zh', 'zh'],
  ['Foreign Ministry 外務省', 'en', 'ja'],
  ['Amendments of 2020', 'mk', 'en'],
  ['Verfassung', 'de', 'de'],
  ['وزارة الخارجية', 'ar', 'ar'],
  ['Elnashra', 'ar', 'en'],
  ['1956', 'ru', 'en'],
])('“%s” from a source in %s is in %s', (text, source, language) => {
  expect(writtenIn(text, source, page)).toBe(language)
})
