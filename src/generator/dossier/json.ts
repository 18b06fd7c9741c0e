import { parseTree, type ParseError, printParseErrorCode, visit } from 'jsonc-parser'

/** Why a file is no JSON that can be relied on: which line, what is wrong and how to mend it. */
export interface JsonFault {
  readonly line: number
  readonly what: string
  readonly mend: string
}

/** A file as JSON. With faults the value may be missing. */
export interface ReadJson {
  readonly value: unknown
  readonly faults: readonly JsonFault[]
}

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Reads the bytes of a file as JSON in UTF-8, without a byte order mark, with each key once. Never throws. */
export function readJson(bytes: Uint8Array): ReadJson {
  const text = decode(bytes)
  if (typeof text !== 'string') return { value: undefined, faults: [text] }
  try {
    const value: unknown = JSON.parse(text)
    return { value, faults: mayDouble(text, value) ? doubledKeys(text) : [] }
  } catch (error) {
    return { value: undefined, faults: [error instanceof RangeError ? tooDeep : firstFault(text)] }
  }
}

const tooDeep: JsonFault = {
  line: 1,
  what: 'Its brackets stand in each other too deep.',
  mend: 'Look for what opens brackets without end.',
}

/** The text of a file, or why it is no UTF-8. */
function decode(bytes: Uint8Array): string | JsonFault {
  const [first, second, third] = bytes
  const mend = 'Save the file as UTF-8 without a byte order mark.'
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || bytes.subarray(0, 4).includes(0)) {
    return { line: 1, what: 'It is written in UTF-16.', mend }
  }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { line: 1, what: 'It begins with a byte order mark.', mend }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { line: 1, what: 'It is not written in UTF-8.', mend }
  }
}

/** Whether a text has more keys than what was read from it, so that it is worth the search: each has its colon, and a text in quotes may hold more. */
function mayDouble(text: string, value: unknown): boolean {
  return (text.match(/"\s*:/g)?.length ?? 0) > keysIn(value)
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const held: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
  // Coordinates fill most of a file of geometry, and hold no keys.
  if (typeof held[0] === 'number' && Array.isArray(value)) return 0
  return held.reduce<number>((sum, one) => sum + keysIn(one), Array.isArray(value) ? 0 : held.length)
}

/** The keys that an object has more than once: only the last of them would count. */
function doubledKeys(text: string): readonly JsonFault[] {
  const faults: JsonFault[] = []
  const open: Set<string>[] = []
  visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line) => {
      const keys = open.at(-1)
      if (keys?.has(key)) {
        faults.push({ line: line + 1, what: `The key "${key}" stands twice in one object.`, mend: 'Keep one of the two.' })
      }
      keys?.add(key)
    },
  })
  return faults
}

/** What keeps a text from being JSON; later faults mostly follow from the first. */
function firstFault(text: string): JsonFault {
  if (text.trim() === '') return { line: 1, what: 'It is empty.', mend: 'An empty list is [].' }
  const errors: ParseError[] = []
  parseTree(text, errors, strict)
  const [first] = errors
  if (!first) return { line: 1, what: 'It is not valid JSON.', mend: 'Look for a character that JSON does not know.' }
  const line = lineAt(text, first.offset)
  const before = text.slice(0, first.offset).trimEnd()
  const next = text.charAt(first.offset)
  if (before.endsWith(',') && (next === '}' || next === ']')) {
    return { line: lineAt(text, before.length), what: `A comma stands before the closing "${next}".`, mend: 'Delete the comma.' }
  }
  const [what, mend] = words[printParseErrorCode(first.error)] ?? ['It is not valid JSON', 'Look at this line and the one before it.']
  return { line, what: `${what}.`, mend }
}

const words: Readonly<Record<string, readonly [what: string, mend: string] | undefined>> = {
  InvalidSymbol: ['A word stands here that is neither in quotes nor true, false or null', 'Put it in double quotes.'],
  InvalidNumberFormat: ['This is no number', 'Write it as 44.5, without a sign of plus or a leading zero.'],
  PropertyNameExpected: ['A key in double quotes is missing', 'Write "key": value, or delete what stands here.'],
  ValueExpected: ['A value is missing', 'Write one, or delete what asks for it.'],
  ColonExpected: ['A colon is missing after the key', 'Write it.'],
  CommaExpected: ['A comma is missing before this', 'Write it at the end of what stands before.'],
  CloseBraceExpected: ['An object is not closed', 'Write the missing } or comma.'],
  CloseBracketExpected: ['A list is not closed', 'Write the missing ] or comma.'],
  EndOfFileExpected: ['Something follows the end', 'Delete it, or the bracket that closes too early.'],
  InvalidCommentToken: ['JSON has no comments', 'Delete it, or write it into "forEditors".'],
  UnexpectedEndOfComment: ['JSON has no comments', 'Delete it, or write it into "forEditors".'],
  UnexpectedEndOfString: ['A text is not closed', 'Write the missing quote; a line break inside a text is \\n.'],
  InvalidUnicode: ['\\u needs four hexadecimal digits', 'Write the character itself.'],
  InvalidEscapeCharacter: ['The character after \\ is not known', 'Write \\\\ for a backslash.'],
  InvalidCharacter: ['A character stands here that has to be escaped', 'Write \\n for a line break, \\t for a tab.'],
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
