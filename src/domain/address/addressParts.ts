/** An address below the site's root, taken apart and decoded. */
export interface AddressParts {
  readonly segments: readonly string[]
  /** Names in lower case; what is left empty is left out. */
  readonly query: URLSearchParams
  readonly fragment: string
}

/**
 * Takes an address apart, and decodes each part once: the only place where an address is decoded. What mail programs and typing do to an address is
 * forgiven: `&` written as in HTML, signs of the query and the fragment encoded into the path (`%3Fat=1956`), a parameter that another sign leads in
 * than its own (`/&at=1956`, `?at=1956?view=west`), full-width letters and signs, doubled slashes.
 */
export function addressParts(address: string): AddressParts {
  const [, pathPart = '', queryPart = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? []
  const [, path = '', queryInPath = '', fragmentInPath = ''] = pathSigns.exec(written(pathPart)) ?? []
  const query = [queryInPath, queryPart.includes('=') ? queryPart : written(queryPart)].filter(Boolean).join('&')
  const [asked = '', fragmentInQuery = ''] = splitOnce(query, '#')
  return {
    segments: path.split('/').filter((segment) => segment !== '' && segment !== '.'),
    query: asMeant(new URLSearchParams(asWritten(asked).replace(/[?;](?=[a-z]+=)/gi, '&'))),
    fragment: asWritten(decoded(fragment || fragmentInPath || fragmentInQuery)),
  }
}

/** A path, decoded, with what has got into it of query and fragment. */
const pathSigns = /^([^?#]*?)(?:(?:\?|[&;](?=[a-z]+=))([^#]*))?(?:#(.*))?$/is

/** A part of an address as text. */
function written(part: string): string {
  return asWritten(decoded(part))
}

/** Full-width signs are the same signs (Unicode's compatibility forms), and `&amp;` is what HTML makes of `&`. */
function asWritten(text: string): string {
  return text.normalize('NFKC').replace(/&amp;/gi, '&')
}

/** A percent sign that encodes nothing is text, not an error. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function splitOnce(text: string, sign: string): readonly [string, string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** What is encoded is full-width only once it is decoded. Of a name that stands twice the first that says something counts. */
function asMeant(query: URLSearchParams): URLSearchParams {
  const said = [...query].filter(([, value]) => value !== '')
  return new URLSearchParams(said.map(([name, value]) => [name.toLowerCase(), value.normalize('NFKC')]))
}
