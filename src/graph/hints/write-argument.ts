/** Writes arguments that a field takes, for ones that it does not. */
import {
  type ArgumentNode,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  print,
  type ValueNode,
} from 'graphql'
import { nearestOf } from '../../matching/nearest-of.ts'
import type { FieldPlace } from './locate-node.ts'
import { ARGUMENTS, FILTERS } from './meant-data.ts'

/** `(name: "x")` of `person` -> `(by: { name: "x" })`; undefined where nothing is near. */
export function meantByArgument({ declared }: FieldPlace, { name, value }: ArgumentNode): string | undefined {
  const args = declared?.args ?? []
  const by = args.find((one) => one.name === 'by')
  const ways = by && getNamedType(by.type)
  if (isInputObjectType(ways)) {
    const way = ways.getFields()[name.value]
    return way && `(by: { ${way.name}: ${valueAs(way.type, value)} })`
  }
  const other = args.find((one) => one.name === ARGUMENTS.get(name.value))
  if (other) return `(${other.name}: ${valueAs(other.type, value)})`
  const filter = args.find((one) => one.name === 'filter')
  const type = filter && getNamedType(filter.type)
  const entry = isInputObjectType(type) ? meantByEntry(type, name.value, value) : undefined
  return entry && `(filter: { ${entry} })`
}

/**
 * `speaker: "x"` of a filter of articles -> `quotedPerson: { name: "x" }`, `name: "x"` of a speaker -> `person: { name: "x" }`;
 * undefined where nothing is near.
 */
export function meantByEntry(filter: GraphQLInputObjectType, name: string, value: ValueNode): string | undefined {
  const entries = filter.getFields()
  const meant = [name, ...(FILTERS.get(name) ?? [])].find((one) => entries[one])
  if (meant) return `${meant}: ${valueAs(entries[meant]!.type, value)}`
  // one level further down: `name: "x"` of a speaker, who is a person
  for (const { name: outer, type } of Object.values(entries)) {
    const open = getNullableType(type)
    const inner = isInputObjectType(open) && open !== filter ? open.getFields()[name] : undefined
    if (inner) return `${outer}: { ${name}: ${valueAs(inner.type, value)} }`
  }
  return undefined
}

/** The name of the enum's value that is meant; undefined where none is near. */
export function nearestValue(type: GraphQLEnumType, text: string): string | undefined {
  return nearestOf(
    text.toUpperCase(),
    type.getValues().map(({ name }) => name),
  )
}

/** A value in the form of a type, as far as one can be made of it; of an enum the first where none is near. */
export function valueAs(type: GraphQLInputType, value: ValueNode): string {
  const open = getNullableType(type)
  if (value.kind === 'Variable' || value.kind === 'NullValue') return print(value)
  if (isListType(open))
    return value.kind === 'ListValue'
      ? `[${value.values.map((member) => valueAs(open.ofType, member)).join(', ')}]`
      : `[${valueAs(open.ofType, value)}]`
  if (isInputObjectType(open)) {
    if (value.kind === 'ObjectValue') return print(value)
    const entries = open.getFields()
    const entry = entries.name ?? entries.person ?? entries.id ?? Object.values(entries)[0]!
    return `{ ${entry.name}: ${valueAs(entry.type, value)} }`
  }
  const text = 'value' in value ? String(value.value) : ''
  if (isEnumType(open)) {
    return nearestValue(open, text) ?? open.getValues()[0]!.name
  }
  if (open.name === 'Int' || open.name === 'Float') return /^\d+$/.test(text) ? text : '20'
  if (open.name === 'Boolean') return String(text !== 'false')
  return value.kind === 'StringValue' ? print(value) : JSON.stringify(text)
}
