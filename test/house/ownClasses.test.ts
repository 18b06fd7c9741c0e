import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { modulesIn } from './imports'

const text = (module: string) => readFileSync(resolve(import.meta.dirname, '../..', module), 'utf8')
const folderOf = (module: string) => module.split('/').slice(0, 2).join('/')
const asked = /(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*['"`]([^'"`]*)/g

/** Classes that a module asks the page for. */
function classesAskedIn(code: string): readonly string[] {
  return [...code.matchAll(asked)].flatMap(([, selector = '']) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))
}

test('a folder asks the page for no class but its own: what others tell comes by the address or by what surfaces share', () => {
  const modules = modulesIn('src')
  const texts = modules.map((module) => ({ module, code: text(module) }))
  const isWrittenIn = (folder: string, name: string) =>
    texts.some(({ module, code }) => folderOf(module) === folder && new RegExp(`className=[^>]*\\b${name}\\b`).test(code))
  const foreign = texts.flatMap(({ module, code }) =>
    classesAskedIn(code)
      .filter((name) => !isWrittenIn(folderOf(module), name))
      .map((name) => `${module} asks for .${name}`),
  )
  expect(foreign).toEqual([])
})

test('a class is found in what is asked for, an attribute is none', () => {
  expect(classesAskedIn(`root.querySelector<HTMLElement>('.panel, [data-x=".5"]'); a.closest("a.b-c")`)).toEqual(['panel', 'b-c'])
})
