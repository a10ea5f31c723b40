import type { Readable } from 'node:stream'
import type { ManifestFile } from '../manifest.ts'

/** What the first bytes of a file say it is. `page` is HTML; `document` a Word file; `other` anything binary. */
export type FileShape = 'text' | 'workbook' | 'zip' | 'document' | 'pdf' | 'page' | 'other' | 'empty'

/** One file to look at, on disk or inside archives. It is opened as often as needed and never unpacked to disk. */
export interface InputFile {
  /** As people see it: `rvu26b.zip!GPCI2026.csv`. */
  label: string
  /** Base name: `GPCI2026.csv`. */
  name: string
  /** Label of the archive or folder that holds it: files of one container are siblings. */
  container: string
  /** Names that may tell the edition, nearest first: the file, its archive, the archive around that. */
  names: string[]
  bytes: number
  shape: FileShape
  /** CRC-32 that the archive promises; null for files on disk. */
  crc32: number | null
  /** What a manifest says about it; null without a manifest. */
  stated: ManifestFile | null
  open(): Promise<Readable>
}
