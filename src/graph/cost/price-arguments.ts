/** Prices the arguments of a field: each input that is given, by its @cost, down to those inside of objects. */

import type { ValueNode } from 'graphql'
import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql'
import type { Variables } from '../../store/query/sql/parameter.ts'
import type { Price } from './price.ts'
import { add, fixed, multiply, NOTHING } from './price.ts'
import type { Weights } from './read-weights.ts'

/** `share` is that of one parent where a weight is that of all. */
export function priceArguments(
  args: readonly GraphQLArgument[],
  node: FieldNode,
  weights: Weights,
  share: Price,
): Price {
  const prices = (node.arguments ?? []).flatMap(({ name, value }) => {
    const argument = args.find((one) => one.name === name.value)
    return argument ? [add(priceInput(argument, weights, share), priceNode(value, argument.type, weights, share))] : []
  })
  return add(...prices)
}

/** Prices a value in the document: known at once but for its variables. */
function priceNode(node: ValueNode, type: GraphQLInputType, weights: Weights, share: Price): Price {
  const named = getNamedType(type)
  if (node.kind === 'Variable') {
    const name = node.name.value
    return {
      of: (variables: Variables) => priceValue(variables[name], type, weights, share.of(variables)),
      isFixed: false,
    }
  }
  if (node.kind === 'ListValue') {
    const members = node.values.map((member) => priceNode(member, named, weights, share))
    return add(multiply(share, membersPrice(node.values.length, named, weights)), ...members)
  }
  if (node.kind !== 'ObjectValue' || !isInputObjectType(named)) return fixed(0)
  const fields = named.getFields()
  return add(
    multiply(share, weights.unwritten.condition),
    ...node.fields.map(({ name, value }) => {
      const field = fields[name.value]
      return field ? add(priceInput(field, weights, share), priceNode(value, field.type, weights, share)) : fixed(0)
    }),
  )
}

function priceInput(input: GraphQLArgument | GraphQLInputField, weights: Weights, share: Price): Price {
  const weight = weights.ofInput(input)
  return weights.isShared(input) ? multiply(share, weight) : weight
}

/** Prices a value that a request gives. Nothing is checked: what is not as declared is refused when it is run. */
function priceValue(value: unknown, type: GraphQLInputType, weights: Weights, share: number): number {
  const named = getNamedType(type)
  if (value === null || typeof value !== 'object') return 0
  if (Array.isArray(value)) {
    let sum = share * membersPrice(value.length, named, weights).of(NOTHING)
    if (isInputObjectType(named)) for (const member of value) sum += priceValue(member, named, weights, share)
    return sum
  }
  if (!isInputObjectType(named)) return 0
  const fields = named.getFields()
  let sum = share * weights.unwritten.condition.of(NOTHING)
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field && inner !== null && inner !== undefined)
      sum += priceInput(field, weights, fixed(share)).of(NOTHING) + priceValue(inner, field.type, weights, share)
  }
  return sum
}

/** Prices the members of a list but for what they are themselves: objects have a price of their own. */
function membersPrice(length: number, named: GraphQLNamedInputType, { unwritten }: Weights): Price {
  return isInputObjectType(named) ? fixed(0) : multiply(fixed(length), unwritten.member)
}
