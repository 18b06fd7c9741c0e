/** How long to wait for a file, or for its next bytes, in milliseconds. */
export const patience = 8000

/** What the site answers when it is asked for the page again: nothing that is a page of it, the edition this page is of, or another. */
export type SiteNow = 'silent' | 'same' | 'newer'

/** The edition that a page says it is of: its data and its script, both of whose names change with what is in them; `null` where it is no page of the site. */
export function editionIn(html: string): string | null {
  const data = /\sdata-data="([^"]*)"/.exec(html)?.[1]
  const entry = /\sdata-entry="([^"]*)"/.exec(html)?.[1]
  return data !== undefined && entry !== undefined ? `${data} ${entry}` : null
}

/** The edition that this page is of. */
export function ownEdition(): string {
  const { data, entry } = document.documentElement.dataset
  return `${data} ${entry}`
}

let looking: Promise<SiteNow> | null = null

/** Asks the site for the page again, once for all who ask meanwhile. A page that is not found (`404.html`) tells its edition as well. */
export function lookAtSite(): Promise<SiteNow> {
  looking ??= look().finally(() => {
    looking = null
  })
  return looking
}

async function look(): Promise<SiteNow> {
  try {
    const answer = await fetch(window.location.href, { cache: 'no-store', signal: AbortSignal.timeout(patience) })
    const edition = editionIn(await answer.text())
    return edition === null ? 'silent' : edition === ownEdition() ? 'same' : 'newer'
  } catch {
    return 'silent'
  }
}

/**
 * Loads the page anew once the site answers; where it does not, the page stays as it is. Browsers keep a module that failed to come as failed for
 * the life of the page, so that importing it again does not help. All that is chosen is in the address: nothing is lost.
 */
export async function startAfresh(): Promise<void> {
  if ((await lookAtSite()) !== 'silent') window.location.reload()
}
