import { FAMILY, PLACES, SELECTED } from './codes.ts'

/** How to cut one CMS layout line by line: where its banner ends, and which data lines an extract keeps. */
export type Layout = {
  /** True for the last line of the banner and header; the lines up to it are kept as they are. */
  readonly endsHeader: (line: string, next: string) => boolean
  /** True for the data lines that the extract keeps. */
  readonly keeps: (line: string) => boolean
}

const firstCell = (line: string) => line.slice(0, line.indexOf(','))

/** PPRRVU fixed width: `HDR` lines, then the code in columns 1-5. */
export const pprrvuText: Layout = {
  endsHeader: (line, next) => line.startsWith('HDR') && !next.startsWith('HDR'),
  keeps: (line) => SELECTED.has(line.slice(0, 5)),
}

/** PPRRVU csv: a banner of any height down to the line that starts with `HCPCS,MOD`. */
export const pprrvuCsv: Layout = {
  endsHeader: (line) => line.startsWith('HCPCS,MOD'),
  keeps: (line) => SELECTED.has(firstCell(line)),
}

/** PTP edits, tab-delimited: kept are the rows that name one of the family, and the rows among the selected codes. */
export const ptp: Layout = {
  endsHeader: (line) => line.includes('9=not applicable'),
  keeps: (line) => {
    const [columnOne = '', columnTwo = ''] = line.split('\t')
    const touchesFamily = FAMILY.has(columnOne) || FAMILY.has(columnTwo)
    return touchesFamily || (SELECTED.has(columnOne) && SELECTED.has(columnTwo))
  },
}

/** MUE csv: a quoted notice of several lines, then a header whose first cell has a line break in it. */
export const mue: Layout = {
  endsHeader: (line) => line.startsWith('CPT Code"'),
  keeps: (line) => SELECTED.has(firstCell(line)),
}

/** ASC addenda csv: title (of one or two lines), notice, blank line, header. */
export const asc: Layout = {
  endsHeader: (line) => line.startsWith('HCPCS Code,'),
  keeps: (line) => SELECTED.has(firstCell(line)),
}

/** ZIP5: 80-byte records without a header; ZIP in columns 3-7. */
export const zip5: Layout = {
  endsHeader: () => false,
  keeps: (line) => PLACES.has(line.slice(2, 7)),
}
