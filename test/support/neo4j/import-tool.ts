import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Neo4jServer } from './neo4j-server.ts'

/** Runs `neo4j-admin database import full` on the files in a folder, into the database of a server that has never been started. */
export async function importInto(server: Neo4jServer, folder: string, argumentsFile: string): Promise<void> {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const command = ['database', 'import', 'full', `@${argumentsFile}`, '--overwrite-destination=true', server.database]
  const child = spawn(
    server.java,
    [
      '-Xmx1g',
      '-XX:TieredStopAtLevel=1',
      ...opened,
      '-cp',
      join(server.jars, '*'),
      'org.neo4j.cli.AdminTool',
      ...command,
    ],
    {
      cwd: folder,
      env: { ...process.env, NEO4J_HOME: server.home, NEO4J_CONF: join(server.home, 'conf') },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-4_000)))
  }
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`the import tool ended with ${code}:\n${output}`)
}
