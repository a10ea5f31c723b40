import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { asError, GraphUnavailableError } from '../errors.ts'

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

/** Makes the folder where it is missing. Throws `GraphUnavailableError` when there cannot be one. */
export function makeStoreFolder(folder: string): StoreFolder {
  const path = resolve(folder)
  makeFolder(path, path)
  return { path, databaseFile: join(path, 'graph.grafeo') }
}

/** Step by step and not `recursive`, which never returns on paths below /proc. */
function makeFolder(path: string, asked: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found !== undefined) throw unusable(asked, `${path} is a file`)
  if (dirname(path) !== path) makeFolder(dirname(path), asked)
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unusable(asked, asError(error).message)
  }
}

function unusable(folder: string, why: string): GraphUnavailableError {
  return new GraphUnavailableError(
    `the store cannot be at ${folder}: ${why}. Name a folder in CLAIMGRAPH_STORE, as embedded:<folder>`,
  )
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
