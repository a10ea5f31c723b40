import type { InputFile } from '../archive/input-file.ts'
import { asRefusal } from '../archive/zip-archive.ts'

/** A physical line, counted from 1, without its line end. */
export interface Line {
  number: number
  text: string
}

/**
 * The lines of a text file, a batch at a time: one promise per chunk instead of one per line, which millions of lines feel.
 * Latin-1, so every byte is a character and columns stay where CMS puts them.
 */
export async function* lineBatches(file: InputFile): AsyncGenerator<Line[]> {
  let rest = ''
  let number = 0
  try {
    for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
      const texts = (rest + chunk.toString('latin1')).split('\n')
      rest = texts.pop() ?? ''
      yield texts.map((text) => ({ number: ++number, text: text.endsWith('\r') ? text.slice(0, -1) : text }))
    }
  } catch (error) {
    throw asRefusal(error)
  }
  if (rest !== '') yield [{ number: number + 1, text: rest.endsWith('\r') ? rest.slice(0, -1) : rest }]
}
