/** The licence of the site's own texts and of the data it has put together. What others made is under their own licences, which THIRD-PARTY.txt names. */
export const licence = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** The dossier as files for other programs, by their names in the folder `files` of a language. */
export const dataFiles = [
  'places.geojson',
  'lines.geojson',
  'places.lpf.json',
  'places.csv',
  'control.csv',
  'events.csv',
  'events.ics',
  'events.timeline.json',
] as const
export type DataFile = (typeof dataFiles)[number]
