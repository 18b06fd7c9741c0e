// Runs before anything is drawn: the reader's theme, and whether the page has to wait for script to show what its query asks for.
;(() => {
  const page = document.documentElement
  if (page.dataset.choose !== undefined) {
    const known = page.dataset.languages.split(' ')
    const isIn = (asked, tag) => `${asked}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase())
    const tags = navigator.languages.map((asked) => known.find((tag) => isIn(asked, tag)))
    location.replace(`${tags.find(Boolean) ?? known[0]}/`)
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
  // Every page that names data also runs on the words of its language.
  const data = page.dataset.preload && `messages.${page.lang}.json ${page.dataset.preload}`
  ask(data, page.dataset.data, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous' })
  try {
    const { theme } = JSON.parse(localStorage.getItem('settings') ?? '{}')
    if (theme === 'light' || theme === 'dark') page.dataset.theme = theme
  } catch {
    // Storage that is not to be had, or damaged: the theme follows the system.
  }
  const query = new URLSearchParams(location.search)
  if (query.has('at') || query.has('view')) page.dataset.pending = ''
})()
