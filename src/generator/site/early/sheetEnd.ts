/** The last rule of each style sheet of the site: a sheet that lacks it came in part, or is not the site's. It names a layer, in which nothing is. */
export const sheetEnd = '@layer end;'

/** Whether a style sheet has come as it was built, to its end. */
export function isWhole({ cssRules }: CSSStyleSheet): boolean {
  return cssRules[cssRules.length - 1]?.cssText === sheetEnd
}
