import { readFileSync } from 'node:fs'
import {
  isIntrospectionType,
  isObjectType,
  isInterfaceType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { schema } from '../../src/server/schema.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

describe('the schema', () => {
  test('is the committed one: run `npm run schema` after a change', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(read('schema/schema.graphql'))
  })

  test('describes every type and field', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && (isObjectType(type) || isInterfaceType(type)))
      .flatMap((type) => {
        const plugin = /Connection$|Edge$|^PageInfo$|^Query$/.test(type.name)
        const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
        return [
          ...(type.description || plugin ? [] : [type.name]),
          ...fields
            .filter((field) => !field.description && field.name !== 'id' && !plugin)
            .map((field) => `${type.name}.${field.name}`),
        ]
      })
    expect(bare).toEqual([])
  })
})

describe('the operations', () => {
  test.each(readdirSync(new URL('schema/operations/', root)).filter((name) => name.endsWith('.graphql')))(
    '%s is valid',
    (name) => {
      expect(validate(schema, parse(read(`schema/operations/${name}`)))).toEqual([])
    },
  )
})
