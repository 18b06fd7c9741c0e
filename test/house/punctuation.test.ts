import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { modulesIn } from './imports'

/** What speaks no language of the site: the generator's complaints, data for programs, citations by rules of their own, media queries. */
const speaksNone = /^src\/(?:generator|dossier|exports|domain|share\/export\/viewData|ui\/breakpoints)/

/** A mark of Latin punctuation between two words put together, or between the words of a list. */
const joined = /\}(?:[:,;.] | \()\$\{|join\('[:,;.] '\)/

test('no mark between words is written in code: each language has its own', () => {
  const found = modulesIn('src')
    .filter((module) => !speaksNone.test(module))
    .flatMap((module) =>
      readFileSync(resolve(import.meta.dirname, '../..', module), 'utf8')
        .split('\n')
        .flatMap((line, i) => (joined.test(line) ? [`${module}:${i + 1} ${line.trim()}`] : [])),
    )
  expect(found).toEqual([])
})

test.each([': ', ', ', '. ', ' ('])('“%s” between two words is found', (mark) => {
  expect(joined.test(['{a}', '{b}'].join(`${mark}$`))).toBe(true)
})
