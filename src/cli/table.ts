/** Lays rows out in columns, two spaces apart, as wide as their longest cell; `right` names columns of numbers. */
export function table(rows: readonly (readonly string[])[], right: readonly number[] = []): string {
  const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return right.includes(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Moves every line two columns to the right. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ')
}

/** A whole number with thousands separated: 19277 is `19,277`. */
export function counted(number: number): string {
  return number.toLocaleString('en-US')
}

/** Money for the eye: `2531.79` is `$2,531.79`. Works on the text, so no cent is lost. */
export function dollars(amount: string): string {
  const [whole = '', cents = '00'] = amount.split('.')
  return `$${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents}`
}
