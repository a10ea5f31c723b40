import { Command } from 'commander'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../server/schema.ts'

/** `claimgraph schema`: the GraphQL schema as SDL, sorted, so that two versions can be compared line by line. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the GraphQL schema (SDL, sorted)')
    .action(() => console.log(printSchema(lexicographicSortSchema(schema))))
}
