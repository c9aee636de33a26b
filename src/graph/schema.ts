/** schema.graphql made executable. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema, isObjectType, isScalarType } from 'graphql'
import type { Context } from './context.ts'
import { byKey, Query } from './resolvers.ts'
import { scalars } from './scalars.ts'

/** The contract as it is written. */
export const SDL = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8')

export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(SDL)
  for (const [name, behaviour] of Object.entries(scalars)) {
    const scalar = schema.getType(name)
    if (!isScalarType(scalar)) throw new Error(`schema.graphql has no scalar ${name}`)
    const { serialize, parseValue, parseLiteral } = behaviour
    Object.assign(scalar, { serialize, parseValue, parseLiteral })
  }
  const root = Query as Readonly<Record<string, unknown>> as Readonly<
    Record<string, GraphQLFieldResolver<unknown, Context>>
  >
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      field.resolve = type.name === 'Query' ? root[field.name]! : byKey
  }
  return schema
}
