import { Decimal } from 'decimal.js'
import { z } from 'zod'

/** Exact decimal as CMS prints it, kept as text from the file to the answer: `43.40` stays `43.40`. */
export const decimalText = z.string().regex(/^-?\d+(\.\d+)?$/, 'a decimal number such as 43.40')

/** Rounds half up to the cent: the one place where money is rounded. */
export function cents(amount: Decimal): Decimal {
  return amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP)
}

/** A value in full, with two decimals at the least: `75.80`, `87.75264`. */
export function inFull(value: Decimal): string {
  return value.decimalPlaces() < 2 ? value.toFixed(2) : value.toString()
}

export { Decimal }
