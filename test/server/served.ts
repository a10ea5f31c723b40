import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bareEnvironment, program } from '../cli/run-claimgraph.ts'

export interface Served {
  readonly url: string
  readonly pid: number
  /** Milliseconds from the start of the process until it printed the address. */
  readonly startedIn: number
  stderr(): string
  /** Sends the signal and waits for the end: the exit status, or null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** Starts `claimgraph serve` on a free port and waits until it prints its address. */
export async function serve(settings: Record<string, string>): Promise<Served> {
  const began = performance.now()
  const child = spawn(process.execPath, [program, 'serve'], {
    // As if by npm: then it ends itself when the test run is killed.
    env: bareEnvironment({ PORT: '0', npm_lifecycle_event: 'test', ...settings }),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const exited = once(child, 'exit') as Promise<[number | null]>
  const printed = once(child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>
  const [text] = await Promise.race([
    printed,
    exited.then(([code]) => Promise.reject(new Error(`serve ended with ${code}: ${stderr}`))),
  ])
  const url = /http:\S+/.exec(text)?.[0]
  if (url === undefined || child.pid === undefined) throw new Error(`serve printed no address but ${text}`)
  return {
    url,
    pid: child.pid,
    startedIn: performance.now() - began,
    stderr: () => stderr,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      return (await exited)[0]
    },
  }
}
