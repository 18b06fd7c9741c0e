import { type Browser, launch } from 'puppeteer-core'
import type { Driven } from './driven'

/** Firefox without a window of its own, by WebDriver BiDi, which it speaks itself. */
export async function startFirefox(program: string): Promise<Driven> {
  const browser: Browser = await launch({ browser: 'firefox', executablePath: program, headless: true })
  const page = await browser.newPage()
  return {
    version: await browser.version(),
    open: async (address) => void (await page.goto(address, { waitUntil: 'domcontentloaded' })),
    resize: (width, height) => page.setViewport({ width, height }),
    evaluate: (expression) => page.evaluate(expression),
    add: async (source) => void (await page.evaluate(source)),
    drag: async ([start, ...path]) => {
      if (!start) return
      await page.mouse.move(...start)
      await page.mouse.down()
      for (const point of path) await page.mouse.move(...point)
      await page.mouse.up()
    },
    print: async () => Buffer.from(await page.pdf({ format: 'A4' })),
    back: async () => void (await page.evaluate('history.back()')),
    close: () => browser.close(),
  }
}
