import { expect, test } from 'vitest'
import { runsOf, writtenIn } from '../../src/ui/Foreign'

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

test.each([
  ['調整規則ライン, 参考ライン; not 中間線.', 'en', ['ja:調整規則ライン', ', ', 'ja:参考ライン', '; not ', 'ja:中間線', '.']],
  ['“Foreign Ministry”; «министерство» only', 'en', ['“Foreign Ministry”; «', 'ru:министерство', '» only']],
  ['外務省 (министерство) — Ministry', 'ru', ['ja:外務省', ' (министерство) — Ministry']],
  ['島は「クリル」、русский', 'ja', ['島は「クリル」、', 'ru:русский']],
  ['1956 – 2018', 'en', ['1956 – 2018']],
  ['', 'en', []],
])('“%s” on a page in %s is %j', (text, language, expected) => {
  const said = runsOf(text, { ...page, language }).map((run) => (run.language === undefined ? run.text : `${run.language}:${run.text}`))
  expect(said).toEqual(expected)
})

test('on a site of one script no run is another’s', () => {
  expect(runsOf('naïve', { language: 'en', ownNames: { en: { name: 'en', short: 'en' }, fr: { name: 'fr', short: 'fr' } } })).toEqual([
    { text: 'naïve' },
  ])
})
