import { rmSync } from 'node:fs'
import { killServer } from './neo4j-server.ts'

/** Main of the guard: lives as long as the test run, then ends its server and removes the server's folder. */
const home = process.argv[2]
process.on('SIGINT', () => {})
process.on('SIGTERM', () => {})
process.on('disconnect', () => {
  if (home !== undefined) {
    killServer({ home })
    // The dying server may still write a last file.
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
  process.exit(0)
})
