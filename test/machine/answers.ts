import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits until a server answers, ten seconds at most.
 * @throws {Error} where it does not
 */
export async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(address).catch(() => null)
    if (answer?.ok) return
    await pause(100)
  }
  throw new Error(`${address} does not answer`)
}
