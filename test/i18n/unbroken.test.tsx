import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Unbroken } from '../../src/i18n/Unbroken'
import { MessagesContext } from '../../src/i18n/useMessages'
import { translatorOf } from './translators'

const set = (language: string, text: string) =>
  renderToStaticMarkup(
    <MessagesContext value={translatorOf(language)}>
      <Unbroken text={text} />
    </MessagesContext>,
  )

test.each([
  ['ja', '結果を第2次世界大戦の', '結果を<span class="unbroken">第2次世界大戦</span>の'],
  ['ja', '2019年1月、会談', '<span class="unbroken">2019年1月、</span>会談'],
  ['ru', 'Высадки 1945 года', 'Высадки <span class="unbroken">1945 года</span>'],
  ['ru', 'С 19 октября по 5 мая', 'С <span class="unbroken">19 октября</span> по <span class="unbroken">5 мая</span>'],
  ['en', 'The landings of 1945', 'The landings of 1945'],
  [
    'en',
    'of 11–13 January 2019, 1945–1947',
    'of <span class="unbroken">11–13 January</span> 2019, <span class="unbroken">1945–1947</span>',
  ],
])('in %s “%s” keeps together what belongs together, its text as it was', (language, text, html) => {
  expect(set(language, text)).toBe(html)
  expect(set(language, text).replace(/<[^>]*>/g, '')).toBe(text)
})
