import { expect, test } from 'vitest'
import { standsOn } from '../../../src/generator/dossier/standsOn'

const shelf = { id: 'news', name: { en: 'News' }, kinds: ['news', 'agency'] }

test.each([
  [{}, { kind: 'agency', date: '1905-09-05' }, true],
  [{}, { kind: 'law', date: '1905-09-05' }, false],
  [{ toYear: 2019 }, { kind: 'news', date: '2019-12-31' }, true],
  [{ toYear: 2019 }, { kind: 'news', date: '2020' }, false],
  [{ fromYear: 2020 }, { kind: 'news', date: '2020' }, true],
  [{ fromYear: 2020 }, { kind: 'news', date: '2019-12' }, false],
  // Without a date it stands on one of the two.
  [{ toYear: 2019 }, { kind: 'news' }, false],
  [{ fromYear: 2020 }, { kind: 'news' }, true],
])('whether a shelf of %o has the source %o: %s', (years, source, does) => {
  expect(standsOn({ ...shelf, ...years }, source)).toBe(does)
})
