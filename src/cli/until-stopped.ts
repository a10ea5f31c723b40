/** How often a parent's end is looked for. */
const everyMs = 500

/**
 * Resolves with the reason to stop: the first SIGINT or SIGTERM, or, with `followParent`, the end of the process that
 * started this one. A second signal ends the process at once.
 *
 * npm runs scripts through a shell that dies of a signal without passing it on: without `followParent`, stopping
 * `npm start` would leave the server running.
 */
export function untilStopped(followParent: boolean): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(130)
      asked = true
      resolve(signal)
    })
  }
  if (followParent) {
    const parent = process.ppid
    setInterval(() => {
      if (process.ppid !== parent) resolve('npm is gone')
    }, everyMs).unref()
  }
  return promise
}
