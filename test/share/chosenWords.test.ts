// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { chosenWords, sentenceAt, sourcesNear } from '../../src/share/chosenWords'

document.body.innerHTML = `<div role="region">
  <section data-paragraph="8"><p id="p8">8 <span id="s8-2">It was <a>agreed</a>.</span></p></section>
  <ul><li id="told">It <b>rained</b>. <cite><a href="https://a.example/">Gazette 1905</a> · <a href="https://b.example/">Herald</a></cite></li><li id="bare">It <i>snowed</i>.</li></ul>
  <p><a href="https://a.example/">Elsewhere</a></p>
</div>`
const find = (selector: string) => document.querySelector(selector)

afterEach(() => window.getSelection()?.removeAllRanges())

test('without a selection there are no words', () => {
  expect(chosenWords()).toBeNull()
})

test('words that are selected come with where they begin', () => {
  const bold = find('b')
  if (bold) window.getSelection()?.selectAllChildren(bold)
  expect(chosenWords()).toEqual({ text: 'rained', at: bold })
})

test('words in the report know their sentence, others have none', () => {
  expect(sentenceAt(find('section a'))).toBe('s8-2')
  expect(sentenceAt(find('b'))).toBeNull()
  expect(sentenceAt(null)).toBeNull()
})

test('sources are those of the smallest part around the words that has any', () => {
  expect(sourcesNear(find('b'))).toEqual(['Gazette 1905', 'Herald'])
  expect(sourcesNear(find('#bare i'))).toEqual(['Gazette 1905', 'Herald'])
  expect(sourcesNear(document.body)).toEqual(['Gazette 1905', 'Herald', 'Elsewhere'])
  expect(sourcesNear(find('[role=region]'))).toEqual([])
  expect(sourcesNear(null)).toEqual([])
})
