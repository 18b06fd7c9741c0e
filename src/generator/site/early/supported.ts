/**
 * The oldest browsers in which the page runs, as the README and the page itself name them: Chrome and Edge of two years ago, Firefox ESR, Safari.
 * In older ones it stays as it was built, and says so.
 */
export const supported = {
  chrome: 131,
  edge: 131,
  firefox: 140,
  safari: 17.5,
  chrome_android: 131,
  firefox_android: 140,
  safari_ios: 17.5,
} as const
