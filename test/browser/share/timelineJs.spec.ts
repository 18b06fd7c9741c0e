import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { otherDisputeSite } from '../builtSite'

/** The program that a newsroom opens the file with, as npm has it. */
const program = join(dirname(createRequire(import.meta.url).resolve('@knight-lab/timelinejs/package.json')), 'dist')

test('TimelineJS shows the events of the dossier as they come', async ({ browser }) => {
  const file = readFileSync(join(otherDisputeSite, 'en/files/events.timeline.json'), 'utf8')
  const { events, title }: { events: { unique_id: string; text: { headline: string } }[]; title: { text: { headline: string } } } =
    JSON.parse(file)
  const page = await browser.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  await page.route('https://newsroom.example/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/events.json') return route.fulfill({ contentType: 'application/json', body: file })
    if (pathname === '/')
      return route.fulfill({
        contentType: 'text/html',
        // Its own typefaces come from another host.
        body: `<!doctype html><title>Timeline</title><link rel="stylesheet" href="css/timeline.css"><div id="timeline" style="height: 600px"></div>
          <script src="js/timeline.js"></script><script>fetch('/events.json').then((file) => file.json()).then((told) => new TL.Timeline('timeline', told, { script_path: '/js/', font: null }))</script>`,
      })
    return route.fulfill({ path: join(program, pathname) })
  })
  await page.goto('https://newsroom.example/')
  await expect(page.getByRole('heading', { name: title.text.headline, exact: true })).toBeVisible()
  const [first] = events
  if (!first) throw new Error('the dossier has no dated events')
  for (const { text } of events) await expect(page.getByText(text.headline, { exact: true }).first()).toBeAttached()
  await page.getByRole('button', { name: /next/i }).first().click()
  await expect(page.getByRole('group').getByRole('heading', { name: first.text.headline, exact: true })).toBeVisible()
  expect(faults).toEqual([])
  await page.close()
})
