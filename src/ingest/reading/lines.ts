import type { InputFile } from '../archive/input-file.ts'
import { asRefusal } from '../archive/zip-archive.ts'
import { RefusedFileError, downloadAgain } from '../refused.ts'

/** A physical line, counted from 1, without its line end. */
export interface Line {
  number: number
  text: string
}

/** The longest line of any layout has some four hundred characters. One without end would fill the memory. */
const maxLineLength = 16 * 1024
const byteOrderMark = /^\u00EF\u00BB\u00BF/

/**
 * The lines of a text file, a batch at a time: one promise per chunk instead of one per line, which millions of lines feel.
 * Latin-1, so every byte is a character and columns stay where CMS puts them; a UTF-8 mark before them is no part of the
 * first line. Throws `RefusedFileError` for a line that no layout has.
 */
export async function* lineBatches(file: InputFile): AsyncGenerator<Line[]> {
  let rest = ''
  let number = 0
  let begun = false
  try {
    for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
      const text = rest + chunk.toString('latin1')
      const texts = (begun ? text : text.replace(byteOrderMark, '')).split('\n')
      begun = true
      rest = texts.pop() ?? ''
      yield texts.map((one) => lineOf(one, ++number))
      if (rest.length > maxLineLength) throw tooLong(number + 1)
    }
  } catch (error) {
    throw asRefusal(error)
  }
  if (rest !== '') yield [lineOf(rest, number + 1)]
}

function lineOf(text: string, number: number): Line {
  if (text.length > maxLineLength) throw tooLong(number)
  return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text }
}

function tooLong(number: number): RefusedFileError {
  return new RefusedFileError(
    `line ${number} is longer than ${maxLineLength} characters, which no layout of CMS has`,
    downloadAgain,
  )
}
