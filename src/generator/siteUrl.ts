/** Where the site will be served, of the environment variable `SITE_URL`, with one slash at its end; `undefined` where that is not known. */
export function siteUrlOfBuild(): string | undefined {
  return process.env.SITE_URL?.replace(/\/*$/, '/')
}
