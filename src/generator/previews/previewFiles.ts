import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the pictures of previews lie between the command that draws them and the builds that take them. */
export const previewFolder = '.cache/previews'

/** A picture of a page, below the folder, and what is to be seen on it. */
export interface Preview {
  readonly file: string
  readonly alt: string
}

/** Where a picture lies below the root of the site. */
export function picturePath({ file }: Preview): string {
  return `previews/${file}`
}

/** What was drawn, and of which data: pictures of other data are not those of the pages. */
interface Drawn {
  readonly data: string
  readonly pictures: Readonly<Record<string, Preview>>
}

const list = (folder: string) => join(folder, 'list.json')

/** The pictures that there are of these data, by address below the root; none where the data have changed since. */
export function previewsOf(data: string, folder = previewFolder): Readonly<Record<string, Preview>> {
  if (!existsSync(list(folder))) return {}
  const drawn: Drawn = JSON.parse(readFileSync(list(folder), 'utf8'))
  return drawn.data === data ? drawn.pictures : {}
}

/** Adds to the pictures that there are of these data. */
export function keepPreviews(data: string, pictures: Readonly<Record<string, Preview>>, folder = previewFolder): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(list(folder), JSON.stringify({ data, pictures: { ...previewsOf(data, folder), ...pictures } } satisfies Drawn))
}
