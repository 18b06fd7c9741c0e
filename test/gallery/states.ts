/** A state of the page worth looking at, by its address below a language. */
export interface PageState {
  readonly name: string
  readonly path: string
  /** With scripting off, with `print` media, or in forced colours. */
  readonly as?: 'no-script' | 'print' | 'forced-colors'
}

export const states: readonly PageState[] = [
  { name: 'start', path: '' },
  { name: 'place', path: 'places/shikotan/' },
  { name: 'islet', path: 'places/akiyuri/' },
  { name: 'event', path: 'events/joint-declaration-1956/' },
  { name: 'paragraph', path: 'report/8/' },
  { name: 'term', path: 'terms/peace-treaty/' },
  { name: 'position-japan', path: 'positions/japan/' },
  { name: 'position-russia', path: 'positions/russia/' },
  { name: 'declaration', path: 'positions/declaration-1956/' },
  { name: 'events', path: 'events/' },
  { name: 'places', path: 'places/' },
  { name: 'sources', path: 'sources/' },
  { name: 'in-1875', path: '?at=1875-09-01' },
  { name: 'in-1945', path: '?at=1945-08-30' },
  { name: 'trouble', path: 'places/atlantis/?at=1945-02-30&view=mars#map=99/91/0' },
  { name: 'no-script', path: 'places/shikotan/', as: 'no-script' },
  { name: 'print', path: 'places/shikotan/', as: 'print' },
  { name: 'forced-colors', path: 'positions/japan/', as: 'forced-colors' },
]

export const languages = ['en', 'ja', 'ru'] as const
export const themes = ['light', 'dark'] as const
export const sizes = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const
