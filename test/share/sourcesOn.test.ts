import { expect, test } from 'vitest'
import type { Detail } from '../../src/domain/content/detail'
import { classTexts } from '../../src/generator/class/classTexts'
import { sourcesOn } from '../../src/share/paper/sourcesOn'
import { wholeOtherDispute } from '../fixtures/otherDispute'

const { compiled } = wholeOtherDispute('en')
const { cases } = classTexts(compiled, { chosen: compiled.core.positions.map(() => [0]), isEven: false })
const [id] = compiled.core.disputed
const place = id && compiled.details.place[id]

test('the sources of the subject come first, then those of the cases, each once', () => {
  if (!place) throw new Error('the made-up dispute has no disputed place')
  const ids = sourcesOn(place, cases).map((source) => source.id)
  expect(ids.slice(0, place.sources.length)).toEqual(place.sources.map((source) => source.id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { cards } of cases) for (const { sources } of cards) for (const source of sources) expect(ids).toContain(source.id)
})

test('an answer has those of its sentences, and what has no file has none of its own', () => {
  const [source] = place?.sources ?? []
  if (!source) throw new Error('the place has no source')
  const question = {
    kind: 'question',
    answer: [
      { runs: [], sources: [source] },
      { runs: [], sources: [source] },
    ],
  } as unknown as Detail
  expect(sourcesOn(question, [])).toEqual([source])
  expect(sourcesOn(undefined, [])).toEqual([])
})
