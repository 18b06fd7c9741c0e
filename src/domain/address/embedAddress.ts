/** Whether the query of an address asks for the form in which a page stands in a frame of another site. */
export function isInEmbedForm(query: string): boolean {
  return /[?&]embed(?:[=&]|$)/i.test(query)
}

/** An address in embed form: the parameter stands last, before the fragment. */
export function embedAddress(address: string): string {
  const [path = '', fragment] = address.split('#')
  const asked = isInEmbedForm(path) ? path : `${path}${path.includes('?') ? '&' : '?'}embed`
  return fragment === undefined ? asked : `${asked}#${fragment}`
}
