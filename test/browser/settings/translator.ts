import type { Page } from '@playwright/test'

/** Stands before each text that is translated: an Arabic letter, so that texts read from right to left. */
export const mark = 'ع'

/**
 * Translates the page as Chrome does: each text, one that comes later too, goes, and two `font` elements with the translator's words come in its place; the
 * document says that it is in Arabic, and runs from right to left. Drawings keep their words, and the page's title gets the translator's.
 */
export async function translatePage(page: Page): Promise<void> {
  await page.evaluate((letter) => {
    const root = document.documentElement
    Object.assign(root, { lang: 'ar', dir: 'rtl' })
    root.classList.add('translated-rtl')
    const isLeft = (element: Element | null) => !element || element.closest('svg, script, style, textarea, [translate=no]') !== null
    const font = () => {
      const element = document.createElement('font')
      element.style.verticalAlign = 'inherit'
      return element
    }
    const translate = (text: Text) => {
      if (isLeft(text.parentElement) || !text.data.trim() || text.data.startsWith(letter)) return
      const [outer, inner] = [font(), font()]
      inner.textContent = letter + text.data
      outer.append(inner)
      text.replaceWith(outer)
    }
    const translateAll = (within: Node) => {
      const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
      for (const text of texts) translate(text)
    }
    const nameAnew = () => {
      if (!document.title.startsWith(letter)) document.title = letter + document.title
    }
    translateAll(document.body)
    nameAnew()
    new MutationObserver(nameAnew).observe(document.head, { childList: true, subtree: true, characterData: true })
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records) {
        if (type === 'characterData' && target instanceof Text) translate(target)
        for (const node of addedNodes) {
          if (node instanceof Text) translate(node)
          else if (node.isConnected) translateAll(node)
        }
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, mark)
}
