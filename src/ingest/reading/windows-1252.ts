/** Bytes 0x80 to 0x9F, which are controls in Latin-1 and dashes and quotation marks where spreadsheets save text. */
const windowsOnly = /[\u0080-\u009F]/
const decoder = new TextDecoder('windows-1252')

/** Cells that were read as Latin-1, as the Windows-1252 that CMS's csv files are in. Cells without such bytes stay as they are. */
export function fromWindows1252(cells: string[]): string[] {
  if (!cells.some((cell) => windowsOnly.test(cell))) return cells
  return cells.map((cell) => (windowsOnly.test(cell) ? decoder.decode(Buffer.from(cell, 'latin1')) : cell))
}
