import { workerFile } from '../../loading/offline/keptSite'

/** Chrome and Safari take the address of a worker from a policy only, where a page asks for trusted types. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => {
    readonly createScriptURL: (url: string) => string
  }
}

/** The address of the site's worker, as the page's policy lets it be one: no other comes through, and nothing else becomes script. @param root absolute path of the site's root */
export function trustedWorker(root: string): string {
  const address = root + workerFile
  const types = 'trustedTypes' in window ? (window.trustedTypes as TrustedTypes) : null
  if (!types) return address
  const policy = types.createPolicy('worker', {
    createScriptURL(url) {
      if (url !== address) throw new TypeError(`${url} is not the worker of this site`)
      return url
    },
  })
  return policy.createScriptURL(address)
}
