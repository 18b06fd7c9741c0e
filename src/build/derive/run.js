// Node 20 runs no TypeScript by itself; Vite, which the build needs anyway, does.
import { runnerImport } from 'vite'

const { module } = await runnerImport(new URL('./derive.ts', import.meta.url).pathname, { configFile: false })
module.derive('src/dossier/geometry')
