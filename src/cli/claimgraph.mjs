#!/usr/bin/env node
// The package's command. The program needs the Node that package-lock.json pins, which runs TypeScript as it stands;
// this file runs under whatever Node called it, older ones too, and starts the program under the pinned one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const pinned = ['node_modules/node/bin/node', 'node_modules/node/bin/node.exe']
  .map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)))
  .find((path) => existsSync(path))
const program = fileURLToPath(new URL('./main.ts', import.meta.url))
const major = Number(process.versions.node.split('.')[0])

if (pinned === undefined && major < 24) {
  console.error(
    `claimgraph needs Node 24 or later and this is ${process.version}: run "npm ci" in its folder, which brings one`,
  )
  process.exitCode = 2
} else {
  const child = spawn(pinned ?? process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
  const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP']
  // Ctrl-C reaches both processes by itself: this one only has to outlive the other. The rest is passed on.
  const pass = (signal) => void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal))
  for (const signal of forwarded) process.on(signal, pass)
  // npx runs this through a shell that dies of a signal without passing it on. Then this process goes too, and the
  // program, which knows whether npm started it, decides whether to stop.
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.exit()
  }, 500).unref()
  child.on('error', (error) => {
    console.error(`claimgraph cannot start ${pinned ?? process.execPath}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exitCode = code
    else process.exitCode = 128 + constants.signals[signal]
  })
}
