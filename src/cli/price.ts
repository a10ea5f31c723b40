import process from 'node:process'
import { text as wholeText } from 'node:stream/consumers'
import { Command, InvalidArgumentError } from 'commander'
import { schema } from '../server/schema.ts'
import type { ServiceDate } from '../vocabulary/service-date.ts'
import { dateOfService, dateOption } from './date-of-service.ts'
import { CommandError, exitCode } from './exit-code.ts'
import { pricing } from './price-operation.ts'
import { printPayment } from './print-payment.ts'
import { type PricedCode, printPayments } from './print-payments.ts'
import type { Finish } from './program.ts'
import { runOperation } from './run-operation.ts'
import { withStore } from './store.ts'

interface PriceOptions {
  on?: ServiceDate
  pos: string
  zip?: string
  locality?: string
  modifiers?: string[]
  units?: number
  postOpDays?: number
  qualifyingParticipant?: true
  nonParticipating?: true
  json?: true
}

const examples = `
Examples:
  claimgraph price 20972 --on 2026-05-08                     in the hospital, national amount
  claimgraph price 20972 --on 2026-05-08 --zip 77030         in Houston
  claimgraph price 99213 --pos 11 --locality 13202-01        in an office in Manhattan (carrier-locality)
  claimgraph price 20972 20957 28122 --on 2026-05-08         several codes, one row each
  claimgraph price - --on 2026-05-08 < codes.txt             codes from a file or a pipe
  claimgraph price 20972 --json | jq .data.payment.amount    for a program`

/** `claimgraph price`: what Medicare's physician fee schedule allows for one line, with every step and row behind it. */
export function priceCommand(finish: Finish): Command {
  return new Command('price')
    .description('what the Medicare physician fee schedule allows for a code, with the steps and the rows behind them')
    .argument('<codes...>', 'CPT or HCPCS codes, such as 20972; - reads them from standard input')
    .option(
      '--on <date>',
      'date of service, YYYY-MM-DD (default: today, or the last day that the loaded fee schedule covers)',
      dateOption,
    )
    .option('--pos <code>', 'place of service: 11 office, 22 hospital outpatient, 24 surgery centre …', '22')
    .option('--zip <zip>', 'five- or nine-digit ZIP code of the place (needs a loaded ZIP file)')
    .option('--locality <key>', 'Medicare locality instead of a ZIP code: carrier-locality, such as 13202-01')
    .option('--modifiers <list>', 'modifiers, with commas between: 62,RT', listOf)
    .option('--units <number>', 'how many units', wholeNumber)
    .option('--post-op-days <number>', 'days of post-operative care, for modifier 55 (default: all)', wholeNumber)
    .option(
      '--qualifying-participant',
      'the clinician is a qualifying APM participant (higher conversion factor from 2026)',
    )
    .option('--non-participating', 'the clinician does not take part in Medicare (95 %, and a limiting charge)')
    .option('--json', 'print the answer as the GraphQL API gives it')
    .addHelpText('after', examples)
    .action(async (words: string[], options: PriceOptions) => {
      if (options.zip !== undefined && options.locality !== undefined) {
        throw new CommandError('give --zip or --locality, not both')
      }
      const codes = words.includes('-') ? [...words.filter((word) => word !== '-'), ...(await codesFromInput())] : words
      if (codes.length === 0)
        throw new CommandError('standard input holds no codes; give one or more, with blanks or line ends between')
      await withStore(async ({ graph }) => {
        const on = await dateOfService(graph, options.on)
        const answers: PricedCode[] = []
        for (const code of codes) {
          const line = pricingInput(code, on, options)
          answers.push({ line, data: await runOperation(schema, graph, pricing, { line }) })
        }
        console.log(options.json ? asJson(answers) : asText(answers))
        const unpriced = answers.flatMap(({ data: { payment } }) =>
          payment.__typename === 'Payment' ? [] : payment.reason,
        )
        if (unpriced.includes('NO_DATA')) {
          console.error('"claimgraph status" shows what is loaded, "claimgraph ingest <file>" loads more.')
        }
        if (unpriced.length > 0) finish(exitCode.findings)
      })
    })
}

/** One code's answer gives the API's own JSON, several a list of them, each with its code. */
function asJson(answers: readonly PricedCode[]): string {
  const [only, ...more] = answers
  const several = answers.map(({ line, data }) => ({ code: line.code, data }))
  return JSON.stringify(only !== undefined && more.length === 0 ? { data: only.data } : several, null, 2)
}

function asText(answers: readonly PricedCode[]): string {
  const [only, ...more] = answers
  return only !== undefined && more.length === 0 ? printPayment(only.line, only.data.payment) : printPayments(answers)
}

/** Codes on standard input, with blanks, commas or line ends between. */
async function codesFromInput(): Promise<string[]> {
  return (await wholeText(process.stdin)).split(/[\s,]+/).filter(Boolean)
}

/** What was asked, as the API's input. */
export interface PricingInput {
  code: string
  on: string
  placeOfService: string
  place?: { zip: string } | { locality: string }
  modifiers?: string[]
  units?: number
  postOpDays?: number
  qualifyingParticipant?: true
  participating?: false
}

function pricingInput(code: string, on: string, options: PriceOptions): PricingInput {
  return {
    code,
    on,
    placeOfService: options.pos,
    ...(options.zip !== undefined && { place: { zip: options.zip } }),
    ...(options.locality !== undefined && { place: { locality: localityId(options.locality) } }),
    ...(options.modifiers && { modifiers: options.modifiers }),
    ...(options.units !== undefined && { units: options.units }),
    ...(options.postOpDays !== undefined && { postOpDays: options.postOpDays }),
    ...(options.qualifyingParticipant && { qualifyingParticipant: true }),
    ...(options.nonParticipating && { participating: false }),
  }
}

function localityId(key: string): string {
  return key.startsWith('Locality:') ? key : `Locality:${key}`
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.')
  return Number(text)
}
