import { expect, test } from 'vitest'
import { renderReader } from '../reader/renderReader'

test('the 1956 declaration has paragraphs and the treaty of San Francisco articles, on their pages and where they are cited', async () => {
  expect(await renderReader({ address: 'en/instruments/treaty-joint-declaration-1956/' })).toContain('<h3>Paragraph 9</h3>')
  expect(await renderReader({ address: 'ru/instruments/treaty-san-francisco-1951/' })).toContain('<h3>Статья 2(c)</h3>')
  const japan = (await renderReader({ address: 'ru/positions/japan/' })).replaceAll('<!-- -->', '').replaceAll('\u00a0', ' ')
  expect(japan).toContain('Совместная декларация СССР и Японии</a>, пункт 9')
  const line = (await renderReader({ address: 'ja/lines/claimed-declaration-1956-line/' }))
    .replaceAll('<!-- -->', '')
    .replaceAll('\u00a0', ' ')
  expect(line).toMatch(/日ソ共同宣言<\/a>、第9項/)
})
