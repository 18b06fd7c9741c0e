/** Words about the files for other programs. They come with the page that lists them. */
export const files = {
  dataFiles: 'The data as files',
  dataFilesTerms:
    'Places, lines, control and events of this site, with their sources. Use them as you like, also changed, if you name the site and its edition ({licence}). Outlines of coasts are under the licences of those who made them.',
} as const
