import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { declarationsIn } from './sheet'

const source = resolve(import.meta.dirname, '../../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
const read = (file: string) => readFileSync(join(source, file), 'utf8')
const sheets = files.filter((file) => file.endsWith('.css'))

/** Conditions on the size of the window, written by hand. Containers may ask for any width: it is that of what they hold. */
function sizesIn(file: string): string[] {
  const text = read(file).replaceAll(/@container[^{]*/g, '')
  return [...text.matchAll(/\((?:min-|max-)?(?:width|height)\s*[:<>]=?\s*[\d.]+[a-z]+\)/g)].map(([condition]) => `${file}: ${condition}`)
}

test('no style sheet writes the width or height of the window by hand', () => {
  expect(sheets.flatMap((file) => sizesIn(file))).toEqual([])
})

test('no module writes the width or height of the window by hand', () => {
  const modules = files.filter((file) => /\.(tsx?|js)$/.test(file) && file !== join('ui', 'breakpoints.ts'))
  expect(modules.flatMap((file) => sizesIn(file))).toEqual([])
})

test('no style sheet asks what the whole page holds: each element that is added anywhere would cost the style of all', () => {
  const asking = sheets.flatMap((file) =>
    [...read(file).matchAll(/(?::root|html|body|\.page|\.plate):has\((?!\s*>)[^{]*/g)].map(([rule]) => `${file}: ${rule}`),
  )
  expect(asking).toEqual([])
})

test('every custom medium that a sheet asks for is a breakpoint', () => {
  const known = [...read(join('ui', 'breakpoints.ts')).matchAll(/^(?: {2}|export const )(\w+)\b/gm)].map(([, name]) => name)
  const asked = sheets.flatMap((file) => [...read(file).matchAll(/@media[^{]*/g)].flatMap(([query]) => [...query.matchAll(/\(--(\w+)\)/g)]))
  expect(asked.map(([, name]) => name).filter((name) => !known.includes(name))).toEqual([])
})

test('a colour is said once for light and dark', () => {
  expect(sheets.filter((file) => /prefers-color-scheme/.test(read(file)))).toEqual([])
})

test('only where a pointer can rest on something does it look pointed at: after a tap it would go on to', () => {
  const wrong = sheets.flatMap((file) =>
    declarationsIn(read(file)).flatMap(({ within }) => {
      const selector = within.find((one) => one.includes(':hover'))
      return selector && !within.some((one) => /^@media.*\(hover: hover\)/.test(one)) ? [`${file}: ${selector}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

/** Classes of what one room draws and others hold: the holder says where it stands and how much room it has. */
const held = ['legend', 'legend-entry', 'error-note']

test('a class is styled by one room', () => {
  const rooms = new Map<string, Set<string>>()
  for (const file of sheets.filter((one) => !one.startsWith('dossier'))) {
    const room = file.split('/', 1)[0] ?? ''
    for (const name of styledIn(read(file))) rooms.set(name, (rooms.get(name) ?? new Set()).add(room))
  }
  expect(rooms.size).toBeGreaterThan(100)
  const several = [...rooms].filter(([name, { size }]) => size > 1 && !held.includes(name))
  expect(several.map(([name, of]) => `.${name}: ${[...of].join(', ')}`)).toEqual([])
})

test('a class is styled where a selector ends', () => {
  expect(
    styledIn('.a .b, .c:has(> .d) > .e:hover { x: y; & .f { x: y } } @media print { .g::before { x: y } } :is(.h, .i .j) { x: y }'),
  ).toEqual(['b', 'e', 'f', 'g', 'h', 'j'])
})

/** The classes that a sheet styles: the first of the last part of each selector. */
function styledIn(sheet: string): string[] {
  return [...withoutComments(sheet).matchAll(/(?<=^|[{};])([^{};@]+)\{/g)].flatMap(([, selectors = '']) => styledBy(selectors))
}

function styledBy(selectors: string): string[] {
  return split(selectors, /,/).flatMap((selector) => {
    const last = split(selector.trim(), /[\s>+~]/).at(-1) ?? ''
    const [, own] = /^[^(]*?\.([\w-]+)/.exec(last) ?? []
    if (own) return own
    const [, alternatives] = /:(?:is|where)\((.*)\)/s.exec(last) ?? []
    return alternatives ? styledBy(alternatives) : []
  })
}

/** Divides at what stands outside of brackets. */
function split(text: string, at: RegExp): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of text) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (depth === 0 && at.test(letter)) parts.push('')
    else parts.push(`${parts.pop()}${letter}`)
  }
  return parts
}

function withoutComments(sheet: string): string {
  return sheet.replaceAll(/\/\*.*?\*\//gs, '')
}

test('what rules say alike in three lines or more is said once', () => {
  const said = new Map<string, string[]>()
  for (const file of sheets.filter((one) => !one.startsWith('dossier'))) {
    for (const [, selector = '', body = ''] of withoutComments(read(file)).matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
      const lines = body.split(';').map((line) => line.trim())
      const declarations = lines.filter((line) => line && !selector.includes('@font-face')).sort()
      if (declarations.length < 3) continue
      const key = declarations.join('; ')
      said.set(key, [...(said.get(key) ?? []), `${file}: ${selector.trim()}`])
    }
  }
  expect(said.size).toBeGreaterThan(100)
  expect([...said.values()].filter((places) => places.length > 1)).toEqual([])
})

test('no style sheet says left or right: a language may be read the other way', () => {
  const physical = /(?:^|[\s-])(?:left|right)(?:-\w+)*:|(?:text-align|float): (?:left|right)/
  const wrong = sheets.flatMap((file) => {
    const lines = withoutComments(read(file)).split('\n')
    return lines.filter((line) => physical.test(line) || isLopsided(line)).map((line) => `${file}: ${line.trim()}`)
  })
  expect(wrong).toEqual([])
})

/** A shorthand of four sides of which left and right differ. */
function isLopsided(line: string): boolean {
  const [, value = ''] = /^\s*(?:margin|padding|inset|border-width): (.*);$/.exec(line) ?? []
  const [, right, , left] = value.match(/(?:\w+\((?:[^()]|\([^()]*\))*\)|[^\s()]+)/g) ?? []
  return left !== undefined && left !== right
}

test('no style sheet outside the folder of a language knows it', () => {
  expect(sheets.filter((file) => !file.startsWith('i18n') && /:lang\(|\[lang/.test(read(file)))).toEqual([])
})

test('every pane that is styled is one of the map, and every pane of the map has its height', () => {
  const layer = read(join('map', 'layers', 'DrawingLayer.ts'))
  const panes = [...layer.matchAll(/^ {6}\['([\w-]+)', /gm)].map(([, name]) => name)
  const styled = [...read(join('map', 'map.css')).matchAll(/^\.live-map \.leaflet-([\w-]+)-pane \{\s*z-index/gm)].map(([, name]) => name)
  expect(styled.sort()).toEqual(panes.sort())
})

/** Type of drawings, whose layout reckons with its width in the units of the drawing; and of paper, which has no setting of the reader's. */
const drawn = /^svg[\\/](names|still|plate)|^timeline[\\/](chart|playhead|timeline)|^reader[\\/]figures|print\.css$/

test('type that is read grows with the size of type that the browser is set to', () => {
  const inPixels = sheets
    .filter((file) => !drawn.test(file) && !file.startsWith('dossier'))
    .flatMap((file) => {
      const sizes =
        withoutComments(read(file))
          .replace(/\btext \{[^}]*\}/g, '')
          .match(/(?:^|[\s{;])(?:font-size|font|--[\w-]+-size):[^;}]+/g) ?? []
      return sizes.filter((size) => /\b(?!0px)\d{1,2}(?:\.\d+)?px/.test(size)).map((size) => `${file}: ${size.trim()}`)
    })
  expect(inPixels).toEqual([])
})
