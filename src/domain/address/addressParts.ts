/** An address below the site's root, taken apart and decoded. */
export interface AddressParts {
  readonly segments: readonly string[]
  /** Names in lower case. */
  readonly query: URLSearchParams
  readonly fragment: string
}

/**
 * Takes an address apart, and decodes each part once: the only place where an address is decoded. What mail programs and typing do to an address is
 * forgiven: `&` written as in HTML, signs of the query encoded into the path (`%3Fat=1956`), full-width letters and signs, doubled slashes.
 */
export function addressParts(address: string): AddressParts {
  const [, pathPart = '', queryPart = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? []
  const [path = '', queryInPath = ''] = splitOnce(written(pathPart), '?')
  const query = [queryInPath, queryPart.includes('=') ? queryPart : written(queryPart)].filter(Boolean).join('&')
  const [asked = '', fragmentInQuery = ''] = splitOnce(query, '#')
  return {
    segments: path.split('/').filter((segment) => segment !== '' && segment !== '.'),
    query: inLowerCase(new URLSearchParams(asWritten(asked))),
    fragment: asWritten(decoded(fragment || fragmentInQuery)),
  }
}

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

function inLowerCase(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].map(([name, value]) => [name.toLowerCase(), value]))
}
