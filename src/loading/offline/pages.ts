import type { Keeper } from './keeper'

interface PageAsked {
  /** Address below the site's root. */
  readonly below: string
  /** A page that is gone to, and not one that a script looks at. */
  readonly isVisit: boolean
  /** Asks the host. */
  readonly ask: () => Promise<Response>
  readonly kept: Pick<Keeper, 'shell' | 'elsewhere'>
  /** Rejects where something does not come within patience. */
  readonly inTime: (coming: Promise<Response>) => Promise<Response>
}

/**
 * A page: the host's, where the host answers with one in time; else the one that is kept for all pages of the language, which script makes into any;
 * else, gone to, the same page in a language that is kept. A host that says of a page of its own that there is none is believed, one that has
 * no such page any more (the site was taken down) is not.
 */
export async function answerPage({ below, isVisit, ask, kept, inTime }: PageAsked): Promise<Response> {
  const shell = await kept.shell(below)
  let hosts: Response | null = null
  try {
    hosts = await (shell ? inTime(ask()) : ask())
    if (hosts.status < 400 || (await isOfSite(hosts.clone()))) return hosts
  } catch {
    // No line, or none that answers.
  }
  if (shell) return shell
  const elsewhere = isVisit ? await kept.elsewhere(below) : null
  return elsewhere !== null ? Response.redirect(elsewhere) : (hosts ?? Response.error())
}

/** Whether an answer is a page that the build has written, be it `404.html`. */
async function isOfSite(answer: Response): Promise<boolean> {
  return (await answer.text()).includes(' data-data="')
}
