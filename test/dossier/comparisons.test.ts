import { expect, test } from 'vitest'
import { languages } from '../fixtures/languages'
import { renderReader } from '../reader/renderReader'

const figuresIn = (html: string) =>
  [...html.replaceAll('<!-- -->', '').matchAll(/<figure class="comparison">.*?<\/figure>/gs)].map(([figure]) => figure)
const lengthsIn = (figure: string) => [...figure.matchAll(/M104 [\d.]+h([\d.]+)(?=[M"])/g)].map(([, length]) => Number(length))

test.each(languages)(
  'in %s the page of a disputed island has charts of area and distance with one place chosen, each with its table',
  async (language) => {
    const figures = figuresIn(await renderReader({ address: `${language}/places/shikotan/` }))
    expect(figures).toHaveLength(2)
    for (const figure of figures) {
      expect(figure.match(/class="chart-chosen"/g)).toHaveLength(1)
      expect(figure).toMatch(/<svg[^>]*role="img"[^>]*aria-label="[^"]+"/)
      expect(figure.match(/<th scope="row">/g)).toHaveLength(4)
      expect(figure).toMatch(/<a href="https?:/)
      expect(Buffer.byteLength(figure)).toBeLessThan(3000)
    }
  },
)

test('the bars of the four islands are drawn by their areas', async () => {
  const [areas = ''] = figuresIn(await renderReader({ address: 'en/places/northern-territories/' }))
  expect(areas).toContain('Etorofu 3,168; Kunashiri 1,490; Shikotan 251; Habomai islands 95')
  expect(areas).not.toContain('chart-chosen')
  const [longest = 0, ...others] = lengthsIn(areas)
  expect(longest).toBe(166)
  expect(others.slice(0, 3)).toEqual([78.1, 13.2, 5])
})

test('a distance is said in kilometres and nautical miles, that of a group to its nearest island', async () => {
  const [, distances = ''] = figuresIn(await renderReader({ address: 'en/places/etorofu/' }))
  expect(distances).toContain('Distance from Cape Nosappu · measured by us')
  expect(distances).toContain('Habomai islands (the nearest: Kaigara)</th><td class="number">3.5</td><td class="number">1.9</td>')
  expect(distances).toContain('Kunashiri</th><td class="number">37</td><td class="number">20.0</td><td></td>')
})

test('an islet without a distance in the record says so in chart and table, and has no bar', async () => {
  const [, distances = ''] = figuresIn(await renderReader({ address: 'en/places/todo/' }))
  expect(distances.match(/class="no-figure"/g)).toHaveLength(3)
  expect(distances.match(/<td colSpan="3">no figure<\/td>/gi)).toHaveLength(3)
  expect(distances).not.toContain('chart-chosen')
  expect(lengthsIn(distances)).toHaveLength(8 + 2)
})

test('an island is compared with those of its own group, and where there is nothing to compare there is no chart', async () => {
  const [areas = '', ...others] = figuresIn(await renderReader({ address: 'en/places/urup/' }))
  expect(areas).toContain('Urup 1,450; Simushir 350')
  expect(areas).not.toContain('Etorofu')
  expect(others).toEqual([])
  expect(figuresIn(await renderReader({ address: 'en/places/moscow/' }))).toEqual([])
})
