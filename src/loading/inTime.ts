import { patience } from './edition'

/** What comes, or a failure where it does not come within our patience. */
export function inTime<T>(coming: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('it did not come in time')), patience)
  })
  return Promise.race([coming, late]).finally(() => clearTimeout(timer))
}
