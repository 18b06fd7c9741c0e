import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Driven } from './driven'
import { engines, installed } from './engines'
import { journeys } from './journeys'
import { Person } from './person'

let driven: Driven | undefined

beforeAll(async () => {
  const engine = engines.find(({ name }) => name === process.env.ENGINE)
  const program = engine && installed(engine)
  if (!program) throw new Error(`${process.env.ENGINE} is not here`)
  driven = await engine.start(program)
  console.log(`${engine.name} is ${driven.version}`)
})

afterAll(() => driven?.close())

for (const { title, walk } of journeys)
  test(title, async () => {
    if (!driven) throw new Error('the engine did not start')
    const person = new Person(driven, process.env.SITE ?? '')
    await walk(person)
    expect(await person.complaints()).toEqual([])
  })
