/**
 * CMS cuts the practitioner and hospital tables into four parts, f1 to f4, in the middle of a code: the first code of f2
 * may have begun in f1. Such a code is not stated whole by either part. A file without a part in its name is the table.
 */
export function partOf(name: string): { continues: boolean; isContinued: boolean } {
  const part = /[-_]f([1-4])\b/i.exec(name)?.[1]
  return { continues: part !== undefined && part !== '1', isContinued: part !== undefined && part !== '4' }
}
