import type { Asked, Kept } from './talk'

/** Asks the worker of the site. @returns `null` where there is none: not every page may have one, and the first is still on its way */
export async function askWorker(asked: Asked): Promise<Kept | null> {
  try {
    const { active } = (await navigator.serviceWorker.getRegistration()) ?? {}
    if (!active) return null
    const { port1, port2 } = new MessageChannel()
    const answered = new Promise<Kept>((done) => {
      port1.onmessage = ({ data }) => done(data)
    })
    active.postMessage(asked, [port2])
    return await answered
  } catch {
    return null
  }
}
