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
  const objects = new Map<string, string>()
  for (const [, id = '', body = ''] of text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)(?=\nendobj|stream\n)/g)) objects.set(id, body)
  const pages = [...(/\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
  return pages.map(([, id = '']) => {
    const page = objects.get(id) ?? ''
    const [, , width = 0, height = 0] = numbers(/\/MediaBox \[([^\]]*)\]/.exec(page)?.[1])
    const annotations = [...(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)]
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? ''
    return {
      width,
      height,
      links: annotations.flatMap(([, link = '']) => linkOf(objects.get(link) ?? '') ?? []),
      weight: Number(/\/Length (\d+)/.exec(contents)?.[1] ?? 0),
    }
  })
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
