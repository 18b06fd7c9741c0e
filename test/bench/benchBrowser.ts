import type { AddressInfo } from 'node:net'
import { availableParallelism, loadavg } from 'node:os'
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { staticServer } from '../../src/generator/staticServer'
import { findBrowser } from '../browser/findBrowser'

/** A browser as readers have it, but headless. */
export async function openBrowser(): Promise<Browser> {
  const { path, how } = await findBrowser()
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  console.log(`Browser: ${browser.version()}, ${path} (${how})`)
  sayLoad()
  return browser
}

/** A busy machine measures its other work, so that a broken budget there says little. */
export function sayLoad() {
  console.log(`Machine: ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)} now`)
}

/** Serves a folder on a free port; its origin, and a way to end it. */
export async function serve(root: string) {
  const server = staticServer({ root })
  await new Promise<void>((ready) => server.listen(0, ready))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => server.close() }
}

/** The windows that are measured. */
export const windows = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/** A page of its own, with nothing cached, and the session that slows it down. */
export async function freshPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number } = windows.desktop,
): Promise<{ page: Page; session: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport, locale: 'en', serviceWorkers: 'block' })
  const page = await context.newPage()
  return { page, session: await context.newCDPSession(page), close: () => context.close() }
}

/** The size of a window in CSS pixels. */
export type WindowSize = (typeof windows)[keyof typeof windows]

/** Makes the main thread so many times slower; 1 is full speed. */
export async function slowCpu(session: CDPSession, rate: number) {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back: Lighthouse's slow 4G. */
export async function slowLine(session: CDPSession) {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
}
