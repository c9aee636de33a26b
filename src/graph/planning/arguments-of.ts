/** The arguments of a field for the store: defaults filled in, and for what a variable will give, a `Parameter`. */
import {
  type ArgumentNode,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type ValueNode,
  valueFromAST,
} from 'graphql'
import { Parameter, type Variables } from '../../store/query/sql/parameter.ts'

/** Reads a place among the variables, e.g. `filter.person.name`. */
type Place = (variables: Variables) => unknown

export function argumentsOf(
  declared: readonly GraphQLArgument[],
  nodes: readonly ArgumentNode[] | undefined,
  variables: Variables,
): Record<string, unknown> {
  const args: Record<string, unknown> = {}
  for (const argument of declared) {
    const node = nodes?.find(({ name }) => name.value === argument.name)
    const value = node ? readValue(node.value, argument.type, variables) : undefined
    if (value !== undefined) args[argument.name] = value
    else if (argument.defaultValue !== undefined) args[argument.name] = argument.defaultValue
    if ((args[argument.name] ?? null) === null && isNonNullType(argument.type))
      throw new GraphQLError(`Argument "${argument.name}" of required type "${argument.type}" must not be null.`, {
        nodes: node ?? [],
      })
  }
  return args
}

function readValue(node: ValueNode, type: GraphQLInputType, variables: Variables): unknown {
  if (node.kind === 'Variable') {
    const name = node.name.value
    if (!(name in variables)) return undefined
    return parameterOf(type, variables[name], (all) => all[name])
  }
  const open = isNonNullType(type) ? type.ofType : type
  if (isInputObjectType(open) && node.kind === 'ObjectValue') {
    const value: Record<string, unknown> = {}
    for (const field of Object.values(open.getFields())) {
      const given = node.fields.find(({ name }) => name.value === field.name)
      const inner = given ? readValue(given.value, field.type, variables) : undefined
      if (inner !== undefined) value[field.name] = inner
      else if (field.defaultValue !== undefined) value[field.name] = field.defaultValue
    }
    return value
  }
  if (isListType(open)) return listOf(node, open.ofType, variables)
  return valueFromAST(node, type, variables)
}

/** A list with variables among its members is known only when they are. */
function listOf(node: ValueNode, type: GraphQLInputType, variables: Variables): unknown {
  if (node.kind === 'NullValue') return null
  const members = (node.kind === 'ListValue' ? node.values : [node]).map((member) => readValue(member, type, variables))
  if (!members.some((member) => member instanceof Parameter)) return members
  return new Parameter((all) => members.map((member) => (member instanceof Parameter ? member.of(all) : member)))
}

/** Switches, enums, nulls and the form of objects decide what is read, so they stay as they are; see `structureOf`. */
function parameterOf(type: GraphQLInputType, value: unknown, place: Place): unknown {
  if (value === null || value === undefined) return value
  const open = isNonNullType(type) ? type.ofType : type
  if (isInputObjectType(open)) {
    const entries = Object.entries(value as object).map(([name, inner]) => {
      const { type: inside } = open.getFields()[name]!
      return [name, parameterOf(inside, inner, (all) => (place(all) as Record<string, unknown>)[name])]
    })
    return Object.fromEntries(entries)
  }
  if (isListType(open)) {
    if (isLeafList(open.ofType)) return new Parameter(place)
    return (value as unknown[]).map((inner, index) =>
      parameterOf(open.ofType, inner, (all) => (place(all) as unknown[])[index]),
    )
  }
  return isStructural(open) ? value : new Parameter(place)
}

/** Names the structure of variables, by which the plan is chosen: two values of one structure are read by one statement. */
export function structureOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return 'u'
  if (value === null) return 'n'
  const open = isNonNullType(type) ? type.ofType : type
  if (isInputObjectType(open)) {
    const members = Object.entries(value as object)
    return `{${members.map(([name, inner]) => `${name}:${structureOf(open.getFields()[name]!.type, inner)}`).join()}}`
  }
  if (isListType(open)) {
    if (isLeafList(open.ofType)) return 'v'
    return `[${(value as unknown[]).map((inner) => structureOf(open.ofType, inner)).join()}]`
  }
  return isStructural(open) ? String(value) : 'v'
}

function isLeafList(member: GraphQLInputType): boolean {
  const open = isNonNullType(member) ? member.ofType : member
  return isScalarType(open) || isEnumType(open)
}

function isStructural(type: GraphQLInputType): boolean {
  return isEnumType(type) || (isScalarType(type) && type.name === 'Boolean')
}
