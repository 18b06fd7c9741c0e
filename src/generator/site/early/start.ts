/// <reference lib="dom" />
// Stands in the head of every page that script brings alive, after the scripts that all pages share: asks for what runs it once the page has been read;
// once it is seen, asks for what it runs on and runs it. Data is not preloaded: a browser complains of what is not used within seconds.
import { askAhead } from '../../../loading/askedAhead'
import { afterFrame } from '../../../selection/afterFrame'
import { isOpenedAsFile } from './asFile'
;(() => {
  const page = document.documentElement
  const { entry, modules, data = '', ahead } = page.dataset
  if (!entry || isOpenedAsFile()) return
  const root = new URL(page.dataset.root ?? '/', location.href)
  const ask = (files: string | undefined, path: string, link: Partial<HTMLLinkElement>) => {
    for (const file of files?.split(' ') ?? []) {
      const { href } = new URL(path + file, root)
      document.head.append(Object.assign(document.createElement('link'), { ...link, fetchPriority: 'low', href }))
    }
  }
  const run = () => {
    if (ahead && page.dataset.old === undefined) askAhead(ahead.split(' ').map((file) => new URL(data + file, root).href))
    // No element of a script: its address would have to be trusted, and a policy for that could be used by others.
    import(new URL(`assets/${entry}`, root).href).catch((error) => {
      console.error(error)
      dispatchEvent(new Event('page-still'))
    })
  }
  /**
   * A font that is late is left for the next page. The style sheets ask for that by `font-display`; but where another sheet comes before it, Chromium forgets
   * that it was late, and takes it after all. Where that of the running text has come in time, none is taken away: the text would move.
   */
  const leaveLateFont = () => {
    const states = [...document.fonts].filter(({ weight }) => weight === '400').map(({ status }) => status)
    if (states.includes('loading') && !states.includes('loaded')) page.dataset.lateFont = ''
  }
  addEventListener(
    'DOMContentLoaded',
    () => {
      ask(modules ? `${entry} ${modules}` : entry, 'assets/', { rel: 'modulepreload' })
      afterFrame(() => {
        run()
        setTimeout(leaveLateFont, 150)
      }, 2000)
    },
    { once: true },
  )
})()
