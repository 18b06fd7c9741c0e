import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/**
 * What is drawn from left to right in every language, by `direction: ltr`: the map and the sheets of its drawings, and the time axis.
 * All other sheets mirror where a language is written from right to left.
 */
const drawn = /^src\/(?:map|timeline|svg)\//

const physical =
  /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|(?:border|border-top|border-bottom)-(?:left|right)(?:-\w+)*|left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/

function sheets(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (path === 'src/dossier') return []
    return entry.isDirectory() ? sheets(path) : path.endsWith('.css') ? [path] : []
  })
}

test('sheets of what is read name no left and no right', () => {
  const found = sheets('src')
    .filter((path) => !drawn.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .flatMap((line, i) => (physical.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
    )
  expect(found).toEqual([])
})

test.each(['margin-left: 1px', 'border-top-right-radius: 0', '{ left: 0 }', 'text-align: right;'])('“%s” is found', (text) => {
  expect(physical.test(text)).toBe(true)
})

test.each(['margin-inline-start: 1px', 'inset-inline-end: 0', 'text-align: start', 'background: linear-gradient(to left, red)'])(
  '“%s” is no fault',
  (text) => {
    expect(physical.test(text)).toBe(false)
  },
)
