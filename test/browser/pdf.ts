import { expect, type Page } from '@playwright/test'
import { inflateSync } from 'node:zlib'

/** What a test asks of a sheet: where the links on it lie and lead, and whether anything is printed. */
export interface Sheet {
  /** In points. */
  readonly width: number
  readonly height: number
  readonly links: readonly SheetLink[]
  /** Bytes of its drawing, packed. */
  readonly weight: number
}

export interface SheetLink {
  readonly to: string
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/** The sheets of a PDF as Chromium writes it: its objects stand open, only their streams are packed. */
export function sheetsOf(pdf: Buffer): readonly Sheet[] {
  const text = pdf.toString('latin1')
  const objects = objectsOf(pdf)
  return pagesBelow(objects, /\/Pages (\d+) 0 R/.exec(text)?.[1] ?? '').map((page) => {
    const [, , width = 0, height = 0] = numbers(/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1])
    const annotations = [...(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
    return {
      width,
      height,
      links: annotations.flatMap(([, link = '']) => linkOf(objects.get(link)?.head ?? '') ?? []),
      weight: objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.packed.length ?? 0,
    }
  })
}

/** Sheets stand in a tree, a few to a branch. */
function pagesBelow(objects: ReadonlyMap<string, PdfObject>, id: string): readonly string[] {
  const head = objects.get(id)?.head ?? ''
  const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1]
  if (kids === undefined) return [head]
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesBelow(objects, kid))
}

/** All words of a PDF in the order in which they are drawn, without spaces: what a reader copies, and a search finds. */
export function lettersOf(pdf: Buffer): string {
  const objects = objectsOf(pdf)
  const alphabets = new Map<string, Alphabet>()
  for (const [id, { head }] of objects) {
    const cmap = objects.get(/\/ToUnicode (\d+) 0 R/.exec(head)?.[1] ?? '')
    if (cmap) alphabets.set(id, alphabetOf(unpacked(cmap), head.includes('/Type3') ? 2 : 4))
  }
  const drawn = [...objects.values()].filter(({ head }) => !isPicture(head)).map(unpacked)
  let alphabet: Alphabet | undefined
  const letters = drawn.flatMap((stream) =>
    [...stream.matchAll(/\/F(\d+) \S+ Tf|<([0-9A-F]+)> Tj/g)].flatMap(([, font, codes = '']) => {
      if (font !== undefined) alphabet = alphabets.get(font)
      return Array.from({ length: codes.length / (alphabet?.digits ?? 4) }, (_, i) => alphabet?.letter(codes, i) ?? '')
    }),
  )
  return letters.join('').normalize('NFKC').replace(/\s/g, '')
}

/** Bytes that the pictures of a PDF take, of which a page that is drawn has next to none. */
export function pictureBytesOf(pdf: Buffer): number {
  return [...objectsOf(pdf).values()].filter(({ head }) => isPicture(head)).reduce((sum, { packed }) => sum + packed.length, 0)
}

const isPicture = (head: string) => head.includes('/Subtype /Image')

interface PdfObject {
  readonly head: string
  /** Its stream, none where it has none. */
  readonly packed: Buffer
}

function objectsOf(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const objects = new Map<string, PdfObject>()
  for (const { 0: whole, 1: id = '', 2: head = '', index } of pdf
    .toString('latin1')
    .matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?:\nendobj|stream\n)/g)) {
    const from = index + whole.length
    const length = whole.endsWith('stream\n') ? Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0) : 0
    objects.set(id, { head, packed: pdf.subarray(from, from + length) })
  }
  return objects
}

function unpacked({ head, packed }: PdfObject): string {
  return (head.includes('/FlateDecode') ? inflateSync(packed) : packed).toString('latin1')
}

/** What the codes of a typeface stand for. */
interface Alphabet {
  /** Hexadecimal digits that a code has. */
  readonly digits: number
  letter(codes: string, nth: number): string
}

function alphabetOf(cmap: string, digits: number): Alphabet {
  const letters = new Map<number, string>()
  const hex = (code = '') => Number.parseInt(code, 16)
  const said = (utf16 = '') => String.fromCharCode(...(utf16.match(/.{4}/g) ?? []).map(hex))
  for (const [, list = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, letter] of list.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(hex(code), said(letter))
  for (const [, list = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, letter] of list.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = hex(from); code <= hex(to); code++) letters.set(code, String.fromCharCode(hex(letter) + code - hex(from)))
  return { digits, letter: (codes, nth) => letters.get(hex(codes.slice(nth * digits, (nth + 1) * digits))) ?? '' }
}

function linkOf(annotation: string): SheetLink | null {
  const to = /\/URI \(([^)]*)\)/.exec(annotation)?.[1]
  const [left, bottom, right, top] = numbers(/\/Rect \[([^\]]*)\]/.exec(annotation)?.[1])
  return to === undefined || left === undefined || bottom === undefined || right === undefined || top === undefined
    ? null
    : { to, left, bottom, right, top }
}

function numbers(list = ''): readonly number[] {
  return list.split(' ').filter(Boolean).map(Number)
}

/** Waits for the style of paper, which no screen waits for. */
export async function paperHasStyle(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => [...document.querySelectorAll<HTMLLinkElement>('link[media=print]')].every(({ sheet }) => sheet !== null)),
    )
    .toBe(true)
}
