/** The last rule of each style sheet of the site: a sheet that lacks it came in part, or is not the site's. It names a layer, in which nothing is. */
export const sheetEnd = '@layer end;'

/** Whether a style sheet has come as it was built, to its end. One that may not be looked into, as in a frame without an origin, is taken for whole. */
export function isWhole(sheet: Pick<CSSStyleSheet, 'cssRules'>): boolean {
  const rules = rulesOf(sheet)
  return !rules || rules[rules.length - 1]?.cssText === sheetEnd
}

function rulesOf(sheet: Pick<CSSStyleSheet, 'cssRules'>): CSSRuleList | null {
  try {
    return sheet.cssRules
  } catch {
    return null
  }
}
