import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { RefusedFileError, downloadAgain } from '../refused.ts'
import { headBytes, shapeOf, shapeOfZip } from './file-shape.ts'
import type { FileShape, InputFile } from './input-file.ts'
import { type Unpacked, checkEntryCount, checkLimits, checkNestedSize, checkWorkbook, maxDepth } from './limits.ts'

export interface OpenArchive {
  files: InputFile[]
  close: () => void
}

/** What an archive is called: its label for people, and the names around it that may tell the edition, nearest first. */
interface ArchiveName {
  label: string
  names: string[]
}

/** Opens a zip on disk and every zip in it. Throws `RefusedFileError` for archives that are broken or dangerous. */
export async function openZipFile(path: string, name: ArchiveName): Promise<OpenArchive> {
  const zip = await readable(() => yauzl.openPromise(path, { autoClose: false }))
  try {
    const unpacked: Unpacked = { entries: 0, bytes: 0 }
    return { files: await filesOf(zip, { ...name, depth: 1, unpacked }), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** How deep an archive lies in others, and what they have unpacked to together. */
interface ArchivePlace extends ArchiveName {
  depth: number
  unpacked: Unpacked
}

async function filesOf(zip: ZipFile, archive: ArchivePlace): Promise<InputFile[]> {
  const entries = (await entriesOf(zip)).filter((entry) => !entry.fileName.endsWith('/'))
  checkLimits(entries, archive.unpacked)
  const files: InputFile[] = []
  for (const entry of entries) files.push(...(await filesOfEntry(zip, entry, archive)))
  return files
}

async function filesOfEntry(zip: ZipFile, entry: Entry, archive: ArchivePlace): Promise<InputFile[]> {
  const name = entry.fileName.split('/').at(-1) ?? entry.fileName
  if (entry.isEncrypted()) throw new RefusedFileError(`${entry.fileName} is encrypted`, downloadAgain)
  if (isLink(entry)) throw new RefusedFileError(`${entry.fileName} is a link to another file`, downloadAgain)
  const open = () => readable(() => zip.openReadStreamPromise(entry))
  const label = `${archive.label}!${entry.fileName}`
  const names = [name, ...archive.names]
  const file: InputFile = {
    label,
    name,
    names,
    container: archive.label,
    bytes: entry.uncompressedSize,
    shape: shapeOf(await firstBytes(await open())),
    crc32: entry.crc32,
    stated: null,
    open,
  }
  if (file.shape !== 'zip') return [file]
  checkNestedSize(entry)
  const bytes = await readable(async () => buffer(await open()))
  const shape = await shapeInMemory(bytes)
  if (shape !== 'zip') return [{ ...file, shape }]
  if (archive.depth === maxDepth)
    throw new RefusedFileError(`zips are nested deeper than ${maxDepth}`, 'unpack the outer zip')
  // The entries of a zip can be walked once, so the inner archive is opened again to be read.
  const inner = await readable(() => yauzl.fromBufferPromise(bytes, {}))
  return filesOf(inner, { label, names, depth: archive.depth + 1, unpacked: archive.unpacked })
}

/** The kind of file that a Unix archiver notes: the upper half of the external attributes holds the mode. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000
}

/** Whether a zip held in memory is an Office file or an archive. */
async function shapeInMemory(bytes: Buffer): Promise<FileShape> {
  return shapeOfEntries(await readable(() => yauzl.fromBufferPromise(bytes, {})))
}

/** Whether a zip on disk is an Office file or an archive. Throws `RefusedFileError` for one that is broken. */
export async function shapeOfZipOnDisk(path: string): Promise<FileShape> {
  const zip = await readable(() => yauzl.openPromise(path, { autoClose: false }))
  try {
    return await shapeOfEntries(zip)
  } finally {
    zip.close()
  }
}

async function shapeOfEntries(zip: ZipFile): Promise<FileShape> {
  const entries = await entriesOf(zip)
  const shape = shapeOfZip(entries.map((entry) => entry.fileName))
  if (shape === 'workbook') checkWorkbook(entries)
  return shape
}

async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return readable(async () => {
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) {
      entries.push(entry)
      checkEntryCount(entries.length)
    }
    return entries
  })
}

/** The first bytes of a stream, which is then closed. */
export async function firstBytes(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      length += chunk.length
      if (length >= headBytes) break
    }
  } catch (error) {
    throw asRefusal(error)
  }
  return Buffer.concat(chunks).subarray(0, headBytes)
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw asRefusal(error)
  }
}

/** What yauzl and zlib say about broken archives, in words for the person who has one. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof RefusedFileError) return error
  const message = error instanceof Error ? error.message : String(error)
  if (/invalid relative path|absolute path|invalid characters in fileName/.test(message)) {
    return new RefusedFileError(`the zip has an entry that points outside of it (${message})`, downloadAgain)
  }
  if (/end of central directory/i.test(message)) {
    return new RefusedFileError('the zip is cut short: its table of contents is missing', downloadAgain)
  }
  return new RefusedFileError(`the zip is damaged (${message})`, downloadAgain)
}
