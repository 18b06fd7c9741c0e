/** How the browser of tests is started: without a sandbox, which root has none of, and without what it does for people. */
export const launchArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No test asks for pixels: with next to no memory for them pages are laid out, but not painted, which was a quarter of the work of a page's start.
  // With `PAINTED=1` in the environment they are, and a test that fails leaves its picture.
  ...(process.env.PAINTED ? [] : ['--force-gpu-mem-available-mb=1']),
  // Pages of one context run in one process, and read a script once for all of them.
  '--process-per-site',
  // Pages of tests live for seconds: what V8's optimizing compilers make of their script comes too late, and was a third of the work of a page's start.
  '--js-flags=--no-maglev,--no-opt',
]
