// Runs before anything is drawn: the reader's theme, and whether the page has to wait for script to show what its query asks for.
;(() => {
  const page = document.documentElement
  if (page.dataset.choose !== undefined) {
    const known = ['en', 'ja', 'ru']
    const tag = navigator.languages.map((each) => each.slice(0, 2).toLowerCase()).find((each) => known.includes(each))
    location.replace(`${tag ?? 'en'}/`)
    return
  }
  // After the style, without which nothing is seen.
  const root = new URL('.', document.currentScript.src)
  const ask = (files, path, link) => {
    for (const file of files?.split(' ') ?? []) {
      const { href } = new URL(path + file, root)
      document.head.append(Object.assign(document.createElement('link'), { ...link, fetchPriority: 'low', href }))
    }
  }
  ask(page.dataset.modules, 'assets/', { rel: 'modulepreload' })
  ask(page.dataset.preload, page.dataset.data, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })
  try {
    const { theme } = JSON.parse(localStorage.getItem('settings') ?? '{}')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // Storage that is not to be had, or damaged: the theme follows the system.
  }
  const query = new URLSearchParams(location.search)
  if (query.has('at') || query.has('view')) page.dataset.pending = ''
})()
