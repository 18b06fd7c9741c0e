/** An address with the edition that it was seen in, so that whoever follows it is told what has changed since. */
export function addressInEdition(url: string, edition: number): string {
  const [, start = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? []
  const parts = query
    .slice(1)
    .split('&')
    .filter((part) => part && !/^edition(=|$)/.test(part))
  return `${start}?${[...parts, `edition=${edition}`].join('&')}${fragment}`
}
