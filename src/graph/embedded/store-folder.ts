import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

/**
 * The folder of an embedded store: one database file (with its log beside it while open) and `owner.json`, which says
 * whose it is. The engine locks its file in the operating system, which frees it however a process ends; owner.json
 * only gives that lock a name, so one that a dead process left behind is simply written anew.
 */
export interface StoreFolder {
  path: string
  databaseFile: string
}

const owner = z.object({ pid: z.int(), since: z.string() })
export type StoreOwner = z.output<typeof owner>

export function makeStoreFolder(folder: string): StoreFolder {
  const path = resolve(folder)
  mkdirSync(path, { recursive: true })
  return { path, databaseFile: join(path, 'graph.grafeo') }
}

/** Names this process as the owner. Call it once the engine holds its lock. */
export function claimFolder({ path }: StoreFolder): void {
  writeFileSync(join(path, 'owner.json'), JSON.stringify({ pid: process.pid, since: new Date().toISOString() }))
}

/** Takes the name away again, if it is still this process's. */
export function releaseFolder(folder: StoreFolder): void {
  if (readOwner(folder)?.pid === process.pid) rmSync(join(folder.path, 'owner.json'), { force: true })
}

/** The living process that last opened the store; null when none is named or the named one is dead. */
export function livingOwner(folder: StoreFolder): StoreOwner | null {
  const named = readOwner(folder)
  return named !== null && isAlive(named.pid) ? named : null
}

function readOwner({ path }: StoreFolder): StoreOwner | null {
  try {
    return owner.parse(JSON.parse(readFileSync(join(path, 'owner.json'), 'utf8')))
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
