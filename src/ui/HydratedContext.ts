import { createContext } from 'react'

/** Whether the page runs: false in the first render of the browser, which draws what the built page shows already. */
export const HydratedContext = createContext(true)
