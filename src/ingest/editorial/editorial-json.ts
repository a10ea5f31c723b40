import { text } from 'node:stream/consumers'
import { z } from 'zod'
import type { FactKind } from '../../vocabulary/fact-kind.ts'
import { codeSystem } from '../../vocabulary/hcpcs-code.ts'
import type { InputFile } from '../archive/input-file.ts'
import { type FactFormat, type ParsedRow, type ReadContext, type StatedFact, nothingPrinted } from '../format.ts'
import type { CitedFile } from '../manifest.ts'
import { parsedOr } from '../reading/cells.ts'
import { RefusedFileError } from '../refused.ts'
import type { FactStore } from '../write/fact-store.ts'
import {
  codeGlossItem,
  conversionFactorItem,
  modifierItem,
  publishedFigureItem,
  relationItem,
  statementItem,
} from './editorial.item.ts'
import {
  codeGlossStore,
  conversionFactorStore,
  modifierStore,
  publishedFigureStore,
  relationStore,
  statementStore,
} from './editorial.queries.ts'

const aboutCode = (code: string) => ({ code, system: codeSystem(code) })

/** The project's own files: `{ "kind": …, "items": […] }`, one format per kind. A row is an item, counted from 1. */
export const editorialFormats: readonly FactFormat[] = [
  editorial('STATEMENT', statementStore, statementItem, ({ slug, cited, answer, modifiers, ...item }, page) => ({
    naturalKey: slug,
    values: { ...item, answer: answer ?? null, modifiers: modifiers ?? null, ...citation(cited, page) },
    about: aboutCode(item.code),
  })),
  editorial('PUBLISHED_FIGURE', publishedFigureStore, publishedFigureItem, ({ cited, ...item }, page) => ({
    naturalKey: `${page?.release}:${item.code}:${item.predicate}`,
    values: { ...item, ...citation(cited, page) },
    about: aboutCode(item.code),
  })),
  editorial('CODE_GLOSS', codeGlossStore, codeGlossItem, ({ code, gloss }) => ({
    naturalKey: code,
    values: { gloss },
    about: aboutCode(code),
  })),
  editorial('MODIFIER', modifierStore, modifierItem, ({ code, ...values }) => ({
    naturalKey: code,
    values,
    about: {},
  })),
  editorial('RELATION', relationStore, relationItem, ({ from, to, kind, why }) => ({
    naturalKey: `${from}>${to}:${kind}`,
    values: { why },
    about: { from, fromSystem: codeSystem(from), to, toSystem: codeSystem(to), kind },
  })),
  editorial('CONVERSION_FACTOR', conversionFactorStore, conversionFactorItem, ({ key, ...values }) => ({
    naturalKey: key,
    values,
    about: {},
  })),
]

function editorial<S extends z.ZodType>(
  kind: FactKind,
  store: FactStore,
  item: S,
  toFact: (item: z.output<S>, page: CitedFile | null) => StatedFact,
): FactFormat {
  return {
    title: `editorial ${kind} json`,
    kind,
    families: [],
    shape: 'text',
    method: kind === 'CONVERSION_FACTOR' ? 'TRANSCRIBED' : 'EDITORIAL',
    rowLabel: 'item',
    writes: 'facts',
    store,
    detect: (head) => new RegExp(`^\\s*\\{\\s*"kind"\\s*:\\s*"${kind}"`).test(head),
    printedEdition: () => nothingPrinted,
    rows: readRows,
  }

  async function* readRows(file: InputFile, context: ReadContext): AsyncGenerator<ParsedRow<StatedFact>> {
    for (const [index, one] of (await itemsOf(file)).entries()) {
      const row = index + 1
      const page = citedPage(one, context)
      if (page === undefined)
        yield { row, reject: { column: 'cited', reason: 'no cited file of that name in the manifest' } }
      else yield parsedOr(item, one, row, (parsed) => toFact(parsed, page))
    }
  }
}

const citing = z.object({ cited: z.object({ file: z.string() }) })

/** The page that an item cites; null when it cites none, undefined when the manifest does not know it. */
function citedPage(item: unknown, context: ReadContext): CitedFile | null | undefined {
  const parsed = citing.safeParse(item)
  return parsed.success ? context.cited.find(({ name }) => name === parsed.data.cited.file) : null
}

function citation(cited: { row: number; locator: string }, page: CitedFile | null): StatedFact['values'] {
  return { citedFile: page?.sha256 ?? null, citedRow: cited.row, citedLocator: cited.locator }
}

const editorialFile = z.object({ kind: z.string(), items: z.array(z.unknown()) })

/** Statements are written by people; what passes this is something else. */
const maxBytes = 32 * 2 ** 20

async function itemsOf(file: InputFile): Promise<unknown[]> {
  if (file.bytes > maxBytes) throw new RefusedFileError(`the file has ${file.bytes} bytes`, 'give it in parts')
  try {
    return editorialFile.parse(JSON.parse(await text(await file.open()))).items
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new RefusedFileError(`not an editorial file (${message})`, 'write { "kind": …, "items": […] }')
  }
}
