import type { Page } from '@playwright/test'
import { expect, test as base } from '../fixtures'
import type { Manners } from './carelessHost'

/** The site of the made-up dispute on a host of some manners. */
export const test = base.extend<{ readonly manners: Manners; readonly origin: string }>({
  manners: [{}, { option: true }],
  origin: ({ manners, originOf }, use) => use(originOf(manners)),
  baseURL: ({ origin }, use) => use(origin),
})

/** What the address bar says after the host. */
export function addressOf(page: Page): string {
  return page.url().slice(new URL(page.url()).origin.length)
}

/** The page of a place of the made-up dispute is alive, in 1956, and styled. */
export async function expectTamm(page: Page) {
  await expect(page.locator('#map .leaflet-container')).toBeVisible()
  await expect(page.locator('#app')).toHaveAttribute('data-at', '1956')
  await expect(page.getByRole('heading', { name: 'Tamm', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toHaveCSS('position', 'absolute')
}
