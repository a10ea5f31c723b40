import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { root } from '../support/root.ts'

/** One import statement: the importing file and what it imports, both from the root of the repository; packages by name. */
export interface ImportEdge {
  from: string
  to: string
  typeOnly: boolean
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every import of `src/`. TypeScript 7 has no parser in JavaScript, and the formatter keeps imports regular enough. */
export function importsOfSource(): ImportEdge[] {
  return globSync('src/**/*.{ts,mjs}', { cwd: root }).flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const found = [
      ...[...text.matchAll(statement)].map((match) => ({ name: match[2] ?? '', typeOnly: match[1] !== undefined })),
      ...[...text.matchAll(dynamic)].map((match) => ({ name: match[1] ?? '', typeOnly: false })),
    ]
    return found.map(({ name, typeOnly }) => ({ from: file, to: resolved(file, name), typeOnly }))
  })
}

function resolved(file: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(file), name)) : name
}

/** Circles among imports that run (types excepted), each as the files on it. */
export function circles(edges: readonly ImportEdge[]): string[][] {
  const next = Map.groupBy(
    edges.filter(({ typeOnly, to }) => !typeOnly && to.startsWith('src/')),
    ({ from }) => from,
  )
  const found: string[][] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file)
    if (start !== -1) return void found.push([...path.slice(start), file])
    if (done.has(file)) return
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file])
    done.add(file)
  }
  for (const file of next.keys()) walk(file, [])
  return found
}
