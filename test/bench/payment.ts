/**
 * How fast prices are: every locality × every payable row of RVU26B in both settings through the rule on one core, and `payment` over
 * GraphQL on the store of CLAIMGRAPH_STORE. Run: `node test/bench/payment.ts` with RVU26B loaded.
 */
import { graphql } from 'graphql'
import { openGraph } from '../../src/graph/open-graph.ts'
import { createContext } from '../../src/graphql/context.ts'
import { localityPayments } from '../../src/payment/locality-payments.ts'
import { type LineFacts, lineFacts } from '../../src/payment/line-facts.ts'
import { gpciOfReleaseLoader } from '../../src/payment/payment.loader.ts'
import { registryLoader } from '../../src/provenance/provenance.loader.ts'
import { readEnvironment } from '../../src/server/environment.ts'
import { schema } from '../../src/server/schema.ts'
import { hcpcsCode } from '../../src/vocabulary/hcpcs-code.ts'
import { serviceDate } from '../../src/vocabulary/service-date.ts'
import { modifierCode } from '../../src/vocabulary/modifier-code.ts'
import { everyRow } from './every-row.ts'

const on = serviceDate.parse('2026-05-08')
const graph = await openGraph(readEnvironment().store)
const context = createContext(graph)
const registry = await context.loader(registryLoader).load('registry')
const rows = await everyRow(graph)
const lines = await Promise.all(
  ['22', '11'].flatMap((placeOfService) =>
    rows.map(({ code, modifier }) =>
      lineFacts(context, registry, {
        code: hcpcsCode.parse(code),
        on,
        placeOfService,
        modifiers: modifier === null ? [] : [modifierCode.parse(modifier)],
        place: null,
        units: 1,
        qualifyingParticipant: false,
        participating: true,
        postOpDays: null,
      }),
    ),
  ),
)
const payable = lines.filter((line): line is LineFacts => !('reason' in line))
const indices = await context.loader(gpciOfReleaseLoader).load('RVU26B')

const ruleStart = performance.now()
let prices = 0
for (const facts of payable) prices += localityPayments(facts, indices, 'LOCALITY').length
const ruleSeconds = (performance.now() - ruleStart) / 1000

const source = `query ($code: HcpcsCode!) { payment(line: { code: $code, on: "${on}", placeOfService: "22", place: { locality: "13202-01" } }) { ... on Payment { amount } } }`
const requests = 2000
const requestStart = performance.now()
for (let sent = 0; sent < requests; sent += 16) {
  await Promise.all(
    Array.from({ length: 16 }, (_one, index) =>
      graphql({
        schema,
        source,
        contextValue: createContext(graph),
        variableValues: { code: payable[(sent + index) % payable.length]?.line.code },
      }),
    ),
  )
}
const requestSeconds = (performance.now() - requestStart) / 1000

console.table([
  {
    what: 'prices through the rule, with every step, one core',
    count: prices,
    seconds: ruleSeconds.toFixed(2),
    'per second': Math.round(prices / ruleSeconds),
  },
  {
    what: `payment over GraphQL, ${graph.engine}, 16 at a time`,
    count: requests,
    seconds: requestSeconds.toFixed(2),
    'per second': Math.round(requests / requestSeconds),
  },
])
await graph.close()
