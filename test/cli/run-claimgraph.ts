import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** Only what a program needs to start: settings of the machine that runs the tests must not leak in. */
export function bareEnvironment(settings: Record<string, string>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings }
}

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the program as a user would, with arguments, environment and standard input, and waits for its end. */
export async function claimgraph(
  words: readonly string[],
  settings: Record<string, string> = {},
  input = '',
): Promise<Run> {
  const child = spawn(process.execPath, [program, ...words], {
    env: bareEnvironment(settings),
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', reject)
  child.on('close', resolve)
  return { status: await promise, stdout, stderr }
}
