import { expect, test } from 'vitest'
import { compiledDossier } from '../../fixtures/dossiers'
import { languages } from '../../fixtures/languages'
import { renderReader } from '../../reader/renderReader'

const { core, details } = compiledDossier('en')

test.each([
  ['joint-declaration-1956', ['9']],
  ['san-francisco-treaty-1951', ['2(c)']],
  ['shimoda-treaty-1855', ['2']],
  ['yalta-agreement-1945', ['3']],
  ['scapin-677-1946', ['3(c)']],
  ['singapore-summit-2018', ['9']],
])('%s shows the paragraph of its text that decides', (event, parts) => {
  const { instruments = [], restsOn = [] } = details.event[event] ?? {}
  expect([...instruments, ...restsOn].flatMap(({ deciding }) => deciding.map(({ article }) => article))).toEqual(parts)
})

test('no event has a text without words, and none lets one party argue and the other not', () => {
  const argued = Object.values(details.event).filter(({ argued: sides }) => sides.some(({ party }) => party))
  expect(argued.length).toBeGreaterThan(40)
  for (const { id, argued: sides } of argued) {
    expect(sides.flatMap(({ party }) => party ?? []).sort(), id).toEqual([...core.parties].sort())
    const answering = sides.map(({ answers }) => answers ?? false)
    expect(answering.indexOf(true) > answering.indexOf(false) || !answering.includes(true), id).toBe(true)
    for (const { lines } of sides) expect(lines.length, id).toBeGreaterThan(0)
  }
  for (const { id, instruments, restsOn } of Object.values(details.event))
    for (const text of [...instruments, ...restsOn]) expect(text.deciding.length, `${id} ${text.id}`).toBeGreaterThan(0)
})

test('what is said of an argument is the first sentence of it, or of the answer to it, and marked where it is ours', () => {
  const byId = new Map(Object.values(details.position).flatMap((position) => position.arguments.map((one) => [one.id, one] as const)))
  const lines = Object.values(details.event).flatMap(({ argued }) =>
    argued.flatMap(({ answers, lines: of }) => of.map((line) => ({ ...line, answers }))),
  )
  for (const { argument, says, composed, answers } of lines) {
    const of = byId.get(argument)
    if (says) expect((answers ? of?.answer : of?.claim)?.startsWith(says), argument).toBe(true)
    if (says) expect(composed ?? false, argument).toBe(!(answers ? of?.answerIsTheirs : of?.claimIsTheirs))
  }
  expect(lines.some(({ composed }) => composed)).toBe(true)
})

test.each(languages)('in %s an open event links each argument to the place where it stands', async (language) => {
  const event = details.event['joint-declaration-1956']
  const html = await renderReader({ address: `${language}/events/joint-declaration-1956/` })
  for (const { lines } of event?.argued ?? [])
    for (const { position, argument } of lines) {
      expect(html).toContain(`positions/${position}/#${argument}"`)
      expect(await renderReader({ address: `${language}/positions/${position}/` })).toContain(`id="${argument}"`)
    }
})
