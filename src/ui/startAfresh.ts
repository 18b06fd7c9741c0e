/**
 * Loads the page anew once the site answers; where it does not, the page stays as it is. Browsers keep a module that failed to come as failed for
 * the life of the page, so that importing it again does not help. All that is chosen is in the address: nothing is lost.
 */
export async function startAfresh(): Promise<void> {
  const answers = await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (answers) window.location.reload()
}
