/** A data file as the site serves it: under the path that it has, by which a browser knows that what has come is the file it asked for, of its own edition. */
export function markedFile(folder: string, path: string, content: string): string {
  return `{"file":${JSON.stringify(folder + path)},"value":${content}}`
}
