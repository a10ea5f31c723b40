import '../code/code.schema.ts'
import '../code/statement.schema.ts'
import '../conflict/conflict.schema.ts'
import '../meta/meta.schema.ts'
import '../payment/facility.schema.ts'
import '../payment/fee-schedule.schema.ts'
import '../payment/global-period.schema.ts'
import '../payment/payment.schema.ts'
import '../payment/place.schema.ts'
import '../payment/site.schema.ts'
import '../provenance/citation.schema.ts'
import '../provenance/coverage.schema.ts'
import '../provenance/provenance.schema.ts'
import { builder } from '../graphql/builder.ts'

/** The whole schema: every domain adds its types by being imported here. */
export const schema = builder.toSchema()
