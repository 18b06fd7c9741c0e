import { expect, test } from 'vitest'
import { languages } from '../fixtures/languages'
import { parametersOf } from '../../src/generator/languages/checkLanguages'
import { messages as en } from '../../src/i18n/en/messages'
import type { Message } from '../../src/i18n/message'
import type { MessageKey } from '../../src/i18n/messages'
import type { Params } from '../../src/i18n/translate'
import { translatorOf, wordsOf } from './translators'
import { unusedMessages } from './unused-messages'

const keys = Object.keys(en) as MessageKey[]
const cases = { nom: 'имя', gen: 'имени', dat: 'имени', acc: 'имя', ins: 'именем', prep: 'имени' }

function templatesOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message)
}

test.each(languages)('every message of %s is filled wholly, for each number and each agreement', (language) => {
  const t = translatorOf(language)
  const empty = new Set<string>()
  for (const key of keys) {
    const names = parametersOf(wordsOf(language).messages[key])
    for (const n of [0, 1, 2, 5, 21, 1.5]) {
      for (const agree of ['sing', 'pl', 'masc', 'fem'] as const) {
        const params: Record<string, Params[string]> = {}
        for (const name of names) params[name] = name === 'n' ? n : { text: 'name', cases: { ...cases, agree } }
        const texts = [t(key, params), ...Object.values(t.noun(key, params).cases ?? {}), t.noun(key, params).text]
        for (const text of texts) expect(text, key).not.toMatch(/[{}]|undefined/)
        if (t(key, params) === '') empty.add(key)
      }
    }
  }
  empty.delete('betweenSentences')
  expect([...empty]).toEqual([])
})

test('the three languages ask for the same parameters', () => {
  for (const key of keys) {
    for (const language of languages)
      expect(parametersOf(wordsOf(language).messages[key]), `${language} ${key}`).toEqual(parametersOf(en[key]))
  }
})

test('each language has every plural form that its rules may ask for', () => {
  for (const key of keys) {
    for (const language of languages) {
      const message: Message = wordsOf(language).messages[key]
      if (typeof message === 'string' || !message.other) continue
      for (const form of new Intl.PluralRules(language).resolvedOptions().pluralCategories)
        expect(message, `${language} ${key}`).toHaveProperty(form)
    }
  }
})

test('no language says that a side returns, frees or illegally occupies', () => {
  const words = /\breturn(s|ed)? (of )?the islands|liberat|illegal|不法占拠|返還|解放|освобожд|оккупац|возвращени/i
  for (const language of languages) {
    for (const key of keys)
      for (const text of templatesOf(wordsOf(language).messages[key])) expect(text, `${language} ${key}`).not.toMatch(words)
  }
})

test('the names of regions, slider and views are found in no other accessible name of their kind', () => {
  const others: MessageKey[] = [
    'timelineWindowFrom',
    'timelineWindowTo',
    'compareDivider',
    'mapLocator',
    'theme',
    'nameOrder',
    'eventFilter',
    'language',
  ]
  for (const language of languages) {
    const t = translatorOf(language)
    for (const name of [t('regionMap'), t('regionTimeline'), t('regionReader'), t('date'), t('view')]) {
      for (const other of others) expect(t(other), `${language} ${other}`).not.toContain(name)
    }
  }
})

test.each(languages)('%s has words of its own for every message', (language) => {
  expect(wordsOf(language).borrowed).toEqual({})
})

test('every message is used', () => {
  expect(unusedMessages()).toEqual([])
})

test.each(languages)('in %s the two menus that stand above a page have names of their own', (language) => {
  const t = translatorOf(language)
  expect(t('moreMenu')).not.toBe(t('navMore'))
})
