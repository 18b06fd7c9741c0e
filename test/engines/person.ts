import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import type { Driven, Point } from './driven'
import { type Found, listenForClick, type Sought, seek } from './seek'

const library = readFileSync(createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.js'), 'utf8')

/** A loaded machine draws slowly; what is waited for is a state, never a while. */
const patience = { timeout: 15_000, interval: 60 }

/** Somebody before a driven browser, who finds things by role and name, and waits until they are there. */
export class Person {
  private readonly driven: Driven
  private readonly origin: string

  constructor(driven: Driven, origin: string) {
    this.driven = driven
    this.origin = origin
  }

  /** Opens an address of the site in a window of that size, and waits until script runs the page. */
  async opens(path: string, [width, height]: Point): Promise<void> {
    await this.driven.resize(width, height)
    await this.driven.open(this.origin + path)
    await this.asks(
      () => document.querySelector('#app[data-view]') !== null && !document.documentElement.hasAttribute('data-pending'),
    ).toBe(true)
    await this.ask(() => {
      const heard: string[] = []
      Object.assign(window, { heard })
      window.addEventListener('error', ({ message }) => void heard.push(message))
      window.addEventListener('unhandledrejection', ({ reason }) => void heard.push(String(reason)))
    })
  }

  /** What went wrong in the page since it was opened. */
  complaints(): Promise<readonly string[]> {
    return this.ask(() => [
      ...('heard' in window && Array.isArray(window.heard)
        ? // Sizes that changed once more within a frame are told in the next: an engine that is short of time says so, and nothing is lost.
          window.heard.map(String).filter((said) => !said.startsWith('ResizeObserver loop'))
        : ['the page was loaded anew']),
      // The note that a page brings along for the worst case is hidden.
      ...[...document.querySelectorAll('[role=alert]:not([hidden], [hidden] *)')].flatMap(({ textContent }) => textContent?.trim() || []),
    ])
  }

  /** Waits for what is sought, at rest, and says where it is. */
  async finds(sought: Sought, isIt = (_: Found) => true): Promise<Found> {
    let found: Found | string = ''
    await expect
      .poll(async () => {
        const [before, now] = await this.looksTwice(sought)
        found = now
        if (found === 'no library') await this.driven.add(library)
        if (typeof found === 'string') return found
        if (!isIt(found)) return `${sought.name} is not as it should be: ${JSON.stringify(found)}`
        return typeof before === 'object' && before.x === found.x && before.y === found.y ? 'there' : 'moving'
      }, patience)
      .toBe('there')
    if (typeof found === 'string') throw new Error(found)
    return found
  }

  /** Presses what is sought, again where it has moved away under the pointer, as a page does that is scrolled back to where one was. */
  async presses(sought: Sought): Promise<void> {
    await expect
      .poll(async () => {
        const { x, y } = await this.finds(sought, ({ pressable }) => pressable)
        await this.ask(listenForClick)
        await this.driven.drag([[x, y]])
        return this.ask(() => window.lastClickHit)
      }, patience)
      .toBe(true)
  }

  /** Drags what is sought by so many pixels to the right, one step after the other. */
  async drags(sought: Sought, steps: readonly number[]): Promise<void> {
    const { x, y } = await this.finds(sought, ({ pressable }) => pressable)
    await this.driven.drag([[x, y], ...steps.map((by) => [x + by, y] as const)])
  }

  prints(): Promise<Buffer | null> {
    return this.driven.print()
  }

  goesBack(): Promise<void> {
    return this.driven.back()
  }

  /** How far down the page is scrolled, in pixels. */
  scrolled(): Promise<number> {
    return this.ask(() => scrollY)
  }

  /** Looks for something, and again four frames later, once nothing is on its way that would move it. */
  private async looksTwice(sought: Sought): Promise<readonly [Found | string, Found | string]> {
    const frames = async (count: number) => {
      for (let i = 0; i < count || document.querySelector('.late-lines'); i++) await new Promise(requestAnimationFrame)
    }
    const look = `(${seek})(${JSON.stringify(sought)})`
    return (await this.driven.evaluate(`(async () => [${look}, await (${frames})(4) ?? ${look}])()`)) as [Found | string, Found | string]
  }

  /** What a function answers that runs in the page, where it knows nothing but what it is given. */
  private async ask<Given extends readonly unknown[], Answer>(question: (...given: Given) => Answer, ...given: Given): Promise<Answer> {
    return (await this.driven.evaluate(`(${question})(...${JSON.stringify(given)})`)) as Answer
  }

  /** Waits for what a question that runs in the page is answered. */
  asks<Given extends readonly unknown[], Answer>(question: (...given: Given) => Answer, ...given: Given) {
    return expect.poll(() => this.ask(question, ...given), patience)
  }

  /** Waits for an attribute of the page's root, which says what is chosen. */
  sees(attribute: 'data-subject' | 'data-at' | 'data-view') {
    return this.asks((name) => document.getElementById('app')?.getAttribute(name) ?? null, attribute)
  }
}
