import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { Builder, Capabilities, Origin } from 'selenium-webdriver'
import { answers } from '../machine/answers'
import { freePort } from '../machine/freePort'
import type { Driven } from './driven'

/**
 * WebKitGTK’s own small browser by WebDriver, on a screen that nobody sees. Its window, and not what the page has of it, is set, and is no narrower than
 * about 450 px. It has no fingers.
 */
export async function startWebkit(program: string): Promise<Driven> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const display = await firstLine(screen)
  const port = await freePort()
  const env = {
    ...process.env,
    DISPLAY: `:${display}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    // Without a graphics card, layers take twice the time.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  }
  const service = spawn(program, [`--port=${port}`], { stdio: 'ignore', env })
  const end = () => {
    service.kill()
    screen.kill()
  }
  try {
    const server = `http://127.0.0.1:${port}`
    await answers(`${server}/status`)
    const driver = await new Builder()
      .usingServer(server)
      .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
      .build()
    const capabilities = await driver.getCapabilities()
    return {
      version: `WebKitGTK ${capabilities.getBrowserVersion()}`,
      open: (address) => driver.get(address),
      resize: async (width, height) => {
        const window = driver.manage().window()
        await window.setRect({ x: 0, y: 0, width, height })
        const bars = height - (await driver.executeScript<number>('return innerHeight'))
        await window.setRect({ x: 0, y: 0, width, height: height + bars })
      },
      evaluate: (expression) => driver.executeScript(`return ${expression}`),
      add: async (source) => void (await driver.executeScript(source)),
      drag: ([start, ...path]) => {
        const at = ([x, y]: readonly [number, number] = [0, 0]) => ({
          x: Math.round(x),
          y: Math.round(y),
          origin: Origin.VIEWPORT,
          duration: 0,
        })
        const down = driver.actions({ async: true }).move(at(start)).press()
        return path
          .reduce((actions, point) => actions.move(at(point)), down)
          .release()
          .perform()
      },
      print: async () => null,
      back: async () => void (await driver.executeScript('history.back()')),
      close: async () => {
        await driver.quit()
        end()
      },
    }
  } catch (error) {
    end()
    throw error
  }
}

async function firstLine(program: ChildProcess): Promise<string> {
  if (!program.stdout) throw new Error('the screen says nothing')
  const [line] = (await once(createInterface(program.stdout), 'line')) as [string]
  return line.trim()
}
