/** Lines above the first edit. */
const headerLines = 7
const every = 2_500

/**
 * Makes a next quarter out of a PTP file: of every 2,500th line in turn one is left out, one gets a last day (where it has
 * none), and one is followed by a new edit. To be called with each line and its index, over all parts of the table.
 */
export function plantDifferences(): (line: string, index: number) => string[] {
  let count = 0
  return (line, index) => {
    if (index < headerLines || line === '') return [line]
    count += 1
    if (count % every !== 0) return [line]
    const cells = line.split('\t')
    switch ((count / every) % 3) {
      case 0:
        return []
      case 1:
        return [cells.with(4, cells[4] === '*' ? '20240630' : (cells[4] ?? '')).join('\t')]
      default:
        return [line, cells.with(1, 'A0021').with(3, '20240701').with(4, '*').join('\t')]
    }
  }
}
