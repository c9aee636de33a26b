/** Queries that ask for every field of the schema, each from one place: for tests of what no answer may hold. */
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

const KINDS = 'kinds: [DIRECT, PARTIAL, BLOCK, HEADLINE, INDIRECT, SCARE, TITLE]'

/** For each root field the arguments that it is asked with; roots that have none are asked as they are. */
export type Roots = Readonly<Record<string, readonly string[]>>

type Wrap = (selection: string) => string

/** One query for each field that leads from one type to another, with all plain fields of that one. */
export function walkSchema(schema: GraphQLSchema, roots: Roots): string[] {
  const queries: string[] = []
  const reached = new Map<string, Wrap>()
  const waiting: GraphQLObjectType[] = []
  const reach = (type: GraphQLNamedType, wrap: Wrap) => {
    queries.push(wrap(plainFields(schema, type)))
    for (const one of objectsOf(schema, type)) {
      if (reached.has(one.name)) continue
      reached.set(one.name, (selection) => wrap(one === type ? selection : `... on ${one.name} { ${selection} }`))
      waiting.push(one)
    }
  }
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    for (const args of roots[field.name] ?? [''])
      reach(getNamedType(field.type), (selection) => `{ ${field.name}${args && `(${args})`} { ${selection} } }`)
  for (let type = waiting.shift(); type; type = waiting.shift()) {
    const wrap = reached.get(type.name)!
    for (const field of Object.values(type.getFields()))
      if (isCompositeType(getNamedType(field.type)))
        reach(getNamedType(field.type), (selection) => wrap(`${asked(field)} { ${selection} }`))
  }
  return queries
}

/** The types that objects of a type can have. */
function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

function plainFields(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const fields = (one: GraphQLObjectType) =>
    Object.values(one.getFields())
      .filter((field) => !isCompositeType(getNamedType(field.type)))
      .map((field) => `${one.name}_${field.name}: ${asked(field)}`)
  if (!isAbstractType(type)) return ['__typename', ...fields(type as GraphQLObjectType)].join(' ')
  const parts = objectsOf(schema, type).map((one) => `... on ${one.name} { ${fields(one).join(' ')} }`)
  return ['__typename', ...parts].join(' ')
}

/** A field with the arguments that have it give as much as it can. */
function asked({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args.flatMap((arg) => {
    if (arg.name === 'kinds') return KINDS
    if (arg.name === 'first') return `first: ${name === 'didYouMean' ? 10 : 100}`
    if (isRequiredArgument(arg)) throw new Error(`${name} needs ${arg.name}`)
    return []
  })
  return given.length ? `${name}(${given.join(', ')})` : name
}

/** All strings of an answer, those in JSON within strings too. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(stringsIn)
}
