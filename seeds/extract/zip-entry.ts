import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'

/** The bytes of one entry of a zip archive. Throws where the archive has no entry of that name. */
export async function zipEntry(archive: string, name: string): Promise<Buffer> {
  const zip = await openPromise(archive)
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === name) return await buffer(await zip.openReadStreamPromise(entry))
    }
  } finally {
    zip.close()
  }
  throw new Error(`${archive} has no entry ${name}`)
}
