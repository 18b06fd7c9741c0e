import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

interface Look {
  /** Parts that are looked at; the page where it is not given. */
  readonly within?: string
  /** Parts that are left out, since another test has them. */
  readonly without?: readonly string[]
  /** The rules that are asked, by their ids; all that bind a page of this site where it is not given. */
  readonly rules?: readonly string[]
}

/** What axe finds wrong with a page as it stands: each rule that is broken, how often, and by what, for a person to read. */
export async function axeFaults(page: Page, { within, without = [], rules }: Look = {}): Promise<readonly string[]> {
  // A page that is walked has had axe's script from the test before: half a megabyte, which would be read twice more.
  const isThere = await page.evaluate(() => 'axe' in window)
  // Only faults are written out, and there are no frames to look into: either costs seconds on a page of this size.
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) }).options({ resultTypes: ['violations'] }).setLegacyMode()
  if (within) axe.include(within)
  for (const part of without) axe.exclude(part)
  if (rules) axe.withRules([...rules])
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes
        .slice(0, 3)
        .map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 140)}`)
        .join(' | ')}`,
  )
}
