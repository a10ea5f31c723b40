import { fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { mainClass } from './main-class.ts'

/** A throwaway Neo4j server. It is plain data, so that test files (other processes) can end it and start it again. */
export interface Neo4jServer {
  java: string
  jars: string
  mainClass: string
  home: string
  url: string
  /** A random name: another server that has taken the port by accident does not know it, so no test can reach it. */
  database: string
}

const javaFlags = [
  '-Xmx1g',
  // A server that lives for a minute gains more from starting fast than from the best code.
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
]

/** Prepares a server in a folder of its own and on a free loopback port. */
export async function prepareServer(java: string, jars: string): Promise<Neo4jServer> {
  const home = mkdtempSync(join(tmpdir(), 'claimgraph-neo4j-'))
  const port = await freePort()
  const database = `test${Math.random().toString(16).slice(2, 10)}`
  mkdirSync(join(home, 'conf'))
  const settings = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=64m',
    `initial.dbms.default_database=${database}`,
  ]
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings.join('\n'))
  return { java, jars, mainClass: await mainClass(jars), home, url: `bolt://127.0.0.1:${port}`, database }
}

/** Starts the server and returns at once: whoever connects waits for it. Its process id stands in `<home>/pid`. */
export function startServer({ java, jars, mainClass: main, home }: Neo4jServer): void {
  const log = openSync(join(home, 'console.log'), 'a')
  const classPath = join(jars, '*')
  const args = [
    ...javaFlags,
    '-cp',
    classPath,
    main,
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
    '--console-mode',
  ]
  const child = spawn(java, args, { stdio: ['ignore', log, log], detached: true })
  child.unref()
  writeFileSync(join(home, 'pid'), String(child.pid))
}

/** Whether the server has been started once. */
export function wasStarted({ home }: Neo4jServer): boolean {
  return existsSync(join(home, 'pid'))
}

/** Ends the server at once; its data stay. (Stopping it in order takes ten seconds.) */
export function killServer({ home }: Pick<Neo4jServer, 'home'>): void {
  try {
    process.kill(Number(readFileSync(join(home, 'pid'), 'utf8')), 'SIGKILL')
  } catch {
    // It has ended, or was never started.
  }
}

/** The end of the server's own output, for a message about why it does not answer. */
export function serverLog({ home }: Neo4jServer): string {
  return readFileSync(join(home, 'console.log'), 'utf8').slice(-1500)
}

/** A process that ends the server and removes its folder as soon as this one is gone, however it ends. */
export function guardServer({ home }: Neo4jServer): ChildProcess {
  return fork(fileURLToPath(new URL('server-guard.ts', import.meta.url)), [home], { execArgv: [], detached: true })
}

/** Lets the guard do its work and waits for it. */
export async function releaseServer(guard: ChildProcess): Promise<void> {
  const ended = once(guard, 'exit')
  guard.disconnect()
  await ended
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
