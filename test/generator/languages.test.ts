import { expect, test } from 'vitest'
import { checkLanguages } from '../../src/generator/languages/checkLanguages'
import type { KnownLanguage } from '../../src/generator/languages/interfaceLanguages'
import { siteLanguages } from '../../src/generator/languages/siteLanguages'
import { translator } from '../../src/i18n/translate'

/** An interface of two languages, of which the second lacks a word. */
const known = new Map<string, KnownLanguage>([
  ['aa', { name: 'Aaan', short: 'A', declares: true, messages: { close: 'Close', open: 'Open', retry: 'Again' } }],
  ['bb', { name: 'Bebish', short: 'B', locale: 'en-GB', messages: { close: 'Kluz', open: 'Opn' } }],
])

test('a dossier words a message anew, and the rest stays as the interface says it', () => {
  const [language] = siteLanguages(['bb'], new Map([['bb', { messages: { open: 'Opnen' } }]]), known)
  expect(language?.words.messages).toMatchObject({ close: 'Kluz', open: 'Opnen' })
})

test('a word that is missing is borrowed from the first language, then from the one that declares, and is known as borrowed', () => {
  const own = new Map([['he', { name: 'עברית', direction: 'rtl', messages: { close: 'סגירה' } } as const]])
  const [, hebrew] = siteLanguages(['bb', 'he'], own, known)
  expect(hebrew?.words).toMatchObject({ direction: 'rtl', locale: 'he', borrowed: { bb: ['open'], aa: ['retry'] } })
  const t = translator(hebrew?.words ?? expect.fail('no language'))
  expect([t('close'), t('open'), t('retry')]).toEqual(['סגירה', 'Opn', 'Again'])
  expect([t.borrowedFrom('close'), t.borrowedFrom('open'), t.borrowedFrom('retry')]).toEqual([undefined, 'bb', 'aa'])
})

test('each language names all languages of the site in themselves', () => {
  const own = new Map([['cc', { name: 'Ceceno', messages: {} }]])
  for (const { words } of siteLanguages(['aa', 'cc'], own, known))
    expect(words.ownNames).toEqual({ aa: { name: 'Aaan', short: 'A' }, cc: { name: 'Ceceno', short: 'Ceceno' } })
})

test('the check names a language without words, a file of no language, and a message that is wrong', () => {
  const complaints = checkLanguages(
    ['en', 'qq'],
    new Map<string, unknown>([
      ['en', { messages: { close: 'Shut {door}', shut: 'Shut' } }],
      ['de', { messages: {} }],
      ['fr', 'Fermer'],
    ]),
  )
  expect(complaints.map(({ file, at }) => `${file} ${at}`)).toEqual([
    'dispute.json languages › qq',
    'languages/en.json messages › close',
    'languages/en.json messages › shut',
    'languages/de.json the file',
    'languages/fr.json the file',
  ])
  expect(complaints[1]?.what).toBe('{door} is no parameter of this message.')
})
