import { createReadStream } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { type Manifest, readManifest } from '../manifest.ts'
import { RefusedFileError, type Refusal, downloadAgain } from '../refused.ts'
import { headBytes, shapeOf } from './file-shape.ts'
import type { FileShape, InputFile } from './input-file.ts'
import { openZipFile, shapeOfZipOnDisk } from './zip-archive.ts'

/** What one given path holds. A refusal refuses the whole path. */
export interface OpenedPath {
  path: string
  files: InputFile[]
  manifest: Manifest | null
  refusal: Refusal | null
  close: () => void
}

/** Opens a path that a person gave: a file, a zip (with zips in it), or a folder, with or without a manifest. */
export async function openPath(path: string): Promise<OpenedPath> {
  const opened: InputFile[] = []
  const closers: (() => void)[] = []
  const close = () => closers.forEach((one) => one())
  let manifest: Manifest | null = null
  try {
    const found = await stat(path).catch(noFile)
    if (!found.isDirectory() && !found.isFile()) throw new RefusedFileError('it is no file or folder', 'check the path')
    manifest = found.isDirectory() ? await readManifest(path) : null
    const paths = found.isDirectory() ? await pathsIn(path, manifest).catch(noFile) : [path]
    for (const one of paths) {
      const container = found.isDirectory() ? basename(resolve(path)) : ''
      const archive = await openOne(one, container)
      opened.push(...archive.files)
      closers.push(archive.close)
    }
    for (const file of opened) file.stated = manifest?.files.find((one) => join(path, one.path) === file.label) ?? null
    return {
      path,
      files: opened.map((file) => ({ ...file, label: shortLabel(file.label) })),
      manifest,
      refusal: null,
      close,
    }
  } catch (error) {
    if (!(error instanceof RefusedFileError)) throw error
    const { reason, remedy } = error
    return { path, files: [], manifest, refusal: { file: basename(path), reason, remedy }, close }
  }
}

/** With a manifest its files, in its order; without one every file below the folder but hidden ones, by name. */
async function pathsIn(folder: string, manifest: Manifest | null): Promise<string[]> {
  if (manifest !== null) return manifest.files.map((file) => join(folder, file.path))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

async function openOne(path: string, container: string): Promise<{ files: InputFile[]; close: () => void }> {
  const name = basename(path)
  const names = container === '' ? [name] : [name, container]
  const shape = await shapeOnDisk(path)
  if (shape === 'zip') return openZipFile(path, { label: path, names })
  const claimed = extname(name).toLowerCase()
  if ((claimed === '.zip' || claimed === '.xlsx') && shape !== 'workbook') throw notAZip(claimed, shape)
  // Inside a folder such a file is only skipped; a person who names it is told what it is.
  if (container === '' && shape === 'page') throw licencePage()
  if (container === '' && shape === 'empty') throw emptyFile()
  const { size } = await stat(path)
  const file: InputFile = {
    label: path,
    name,
    container: container === '' ? path : container,
    names,
    bytes: size,
    shape,
    crc32: null,
    stated: null,
    open: async () => createReadStream(path),
  }
  return { files: [file], close: () => {} }
}

async function shapeOnDisk(path: string): Promise<FileShape> {
  const handle = await open(path).catch((error: unknown) => {
    if (isForbidden(error)) throw forbidden(path)
    throw new RefusedFileError(`${basename(path)} is missing or cannot be read`, 'restore the file or correct the list')
  })
  try {
    const { buffer: head, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    const shape = shapeOf(head.subarray(0, bytesRead))
    if (shape !== 'zip') return shape
    return await shapeOfZipOnDisk(path)
  } finally {
    await handle.close()
  }
}

/** What the system says about a path that cannot be looked at. Only a person can give permission. */
function noFile(error: unknown): never {
  if (isForbidden(error)) throw forbidden('it')
  throw new RefusedFileError('there is no such file or folder', 'check the path')
}

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')
}

function forbidden(path: string): RefusedFileError {
  return new RefusedFileError(
    `${basename(path)} may not be read by this user`,
    'give the user who runs claimgraph the right to read it',
  )
}

function notAZip(claimed: string, shape: FileShape): RefusedFileError {
  if (shape === 'page') return licencePage()
  if (shape === 'empty') return emptyFile()
  const what = shape === 'text' ? 'plain text' : shape
  return new RefusedFileError(
    `the file is called ${claimed} but is ${what}`,
    'give it its right name, or download it again from CMS',
  )
}

function emptyFile(): RefusedFileError {
  return new RefusedFileError('the file is empty', downloadAgain)
}

function licencePage(): RefusedFileError {
  return new RefusedFileError(
    'the file is a web page, most likely the licence that CMS shows before a download',
    'accept the licence in a browser, download the file behind it, and give that one',
  )
}

/** Paths are shown by their last name; what is inside an archive keeps its place there. */
function shortLabel(label: string): string {
  const [path = label, ...inside] = label.split('!')
  return [basename(path), ...inside].join('!')
}
