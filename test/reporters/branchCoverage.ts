import type { Reporter } from 'vitest/node'

/** The least share of branches, in percent, that unit tests must reach in a folder of `src/`. */
const least: Readonly<Record<string, number>> = {
  domain: 95,
  cartography: 95,
  selection: 95,
  search: 95,
  app: 85,
  map: 85,
  timeline: 85,
  reader: 85,
}

/** The files that are counted, as globs. Components are not among them: they need a page to run. */
export const countedFiles = Object.keys(least).map((folder) => `src/${folder}/**/*.ts`)

/** What else needs a page, and so a browser, to run: hooks, and the modules that read or move what is on the page. */
const needsPage = [
  /\/use[A-Z]\w*\.ts$/,
  /\/app\/(keys|links|pinHeadLinks|pointing)\.ts$/,
  /\/map\/wasDragged\.ts$/,
  /\/map\/camera\/(bringWayIntoView|heedDrags|liveCamera|motion|obstacles)\.ts$/,
  /\/map\/layers\/DrawingLayer\.ts$/,
  /\/reader\/lazyParts\.ts$/,
]

/** What is used here of the coverage map of istanbul-lib-coverage, which Vitest hands over untyped. */
interface CoverageMap {
  files(): readonly string[]
  fileCoverageFor(path: string): { toSummary(): { readonly branches: { readonly covered: number; readonly total: number } } }
}

/** Vitest reporter: the branches that unit tests reach, by folder of `src/`, of the modules that need no page. Too few fail the run. */
export class BranchCoverage implements Reporter {
  onCoverage(coverage: unknown) {
    const map = coverage as CoverageMap
    const folders = new Map(Object.keys(least).map((folder) => [folder, { covered: 0, total: 0 }]))
    for (const path of map.files()) {
      const sum = folders.get(/\/src\/(\w+)\//.exec(path)?.[1] ?? '')
      if (!sum || needsPage.some((pattern) => pattern.test(path))) continue
      const { covered, total } = map.fileCoverageFor(path).toSummary().branches
      sum.covered += covered
      sum.total += total
    }
    for (const [folder, { covered, total }] of folders) {
      const share = total === 0 ? 100 : (100 * covered) / total
      const isEnough = share >= (least[folder] ?? 0)
      console.log(`branches of ${folder}: ${share.toFixed(1)} %${isEnough ? '' : `, less than ${least[folder]} %`}`)
      if (!isEnough) process.exitCode = 1
    }
  }
}
