import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openPromise } from 'yauzl'

const entryPoint = 'META-INF/services/org.neo4j.server.startup.EntryPoint'

/** The main class of a Neo4j version: each names it in the jar that bears Neo4j's name. */
export async function mainClass(jars: string): Promise<string> {
  const jar = readdirSync(jars).find((name) => /^neo4j-\d[\d.]*\.jar$/.test(name))
  if (jar === undefined) throw new Error(`no neo4j-<version>.jar in ${jars}`)
  const zip = await openPromise(join(jars, jar), { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== entryPoint) continue
    const lines = (await text(await zip.openReadStreamPromise(entry))).split('\n')
    const name = lines.map((line) => line.trim()).find((line) => /^\w+(\.\w+)+$/.test(line))
    if (name !== undefined) return name
  }
  throw new Error(`no main class in ${entryPoint} of ${jar}`)
}
