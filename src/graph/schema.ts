/** schema.graphql made executable. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  buildSchema,
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql'
import type { Context } from './context.ts'
import { Mutation } from './mutations/mutation.ts'
import { byKey, Query } from './resolvers.ts'
import { scalars } from './scalars.ts'
import { Subscription } from './subscriptions/subscription.ts'

/** The contract as it is written. */
export const SDL = readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8')

export function executableSchema(): GraphQLSchema {
  const schema = buildSchema(SDL, { assumeValid: true, assumeValidSDL: true }) // the tests check it, not every start
  for (const [name, behaviour] of Object.entries(scalars)) {
    const scalar = schema.getType(name)
    if (!isScalarType(scalar)) throw new Error(`schema.graphql has no scalar ${name}`)
    const { serialize, parseValue, parseLiteral } = behaviour
    Object.assign(scalar, { serialize, parseValue, parseLiteral })
  }
  const roots: Readonly<Record<string, Resolvers>> = { Query, Mutation } as object as Record<string, Resolvers>
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields()))
      if (type.name === 'Subscription') Object.assign(field, Subscription[field.name as keyof typeof Subscription])
      else field.resolve = roots[type.name]?.[field.name] ?? (PAYLOAD.test(type.name) ? defaultFieldResolver : byKey)
  }
  return schema
}

type Resolvers = Readonly<Record<string, GraphQLFieldResolver<unknown, Context>>>

/** Matches types that the resolvers of changes make themselves, member by member; all else is read from the archive. */
const PAYLOAD = /Change$|^Difference$|Error$/
