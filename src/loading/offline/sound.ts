import type { WorkboxPlugin } from 'workbox-core/types.js'

/** Serves of a cache only what has the hash it was kept with: what a disk has damaged is asked of the host anew. */
export function sound(integrityOf: (url: string) => string | undefined): WorkboxPlugin {
  return {
    async cachedResponseWillBeUsed({ cachedResponse, request }) {
      if (!cachedResponse) return null
      const integrity = integrityOf(request.url)
      return integrity === undefined || (await hashOf(cachedResponse.clone())) === integrity ? cachedResponse : null
    },
  }
}

async function hashOf(response: Response): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
    return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`
  } catch {
    return null
  }
}
