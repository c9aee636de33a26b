/** Hints with the right form for questions that nearly fit the schema: what strangers write first. */
import {
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isRequiredArgument,
  Kind,
  print,
  type ValueNode,
} from 'graphql'
import { type FieldPlace, locateNode, type Place } from './locate-node.ts'
import { meantByArgument, meantByEntry, nearestValue, valueAs } from './write-argument.ts'
import { meantBy, writeBelow, writeRequired } from './write-selection.ts'

/** Gives the hint for an error of validation; undefined where the message says all there is. */
export function hintsOf(schema: GraphQLSchema): (error: unknown) => string | undefined {
  return (error) => {
    const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined
    const place = node && locateNode(schema, node)
    const form = place && rightForm(place)
    return form && `Write it as \`${form}\`.`
  }
}

function rightForm(place: Place): string | undefined {
  const { node, field, input, inputName, parentInput } = place
  if (node.kind === Kind.FIELD) return rightField(place, node)
  if (node.kind === Kind.SELECTION_SET) return field?.declared?.name // below a value there is nothing to select
  if (node.kind === Kind.ARGUMENT) {
    const args = field && meantByArgument(field, node)
    return args && `${field.node.name.value}${args}${belowOf(field)}`
  }
  if (node.kind === Kind.OBJECT_FIELD) {
    const filter = parentInput && getNamedType(parentInput)
    return isInputObjectType(filter) ? meantByEntry(filter, node.name.value, node.value) : undefined
  }
  if (!input || inputName === undefined || !node.kind.endsWith('Value')) return undefined
  const type = getNamedType(input)
  // beside a list of the values in the message, any one of them would be a guess
  if (isEnumType(type) && 'value' in node && !nearestValue(type, String(node.value))) return undefined
  const fitted = valueAs(input, node as ValueNode)
  return fitted === print(node) ? undefined : `${inputName}: ${fitted}`
}

function rightField({ parent, field, above }: Place, node: FieldNode): string | undefined {
  const declared = field?.declared
  if (!declared) {
    const meant = parent && meantBy(parent, node.name.value)
    return meant && (above ? `${above.node.name.value}${argumentsOf(above)} { ${meant} }` : meant)
  }
  const isMissing = declared.args.some(
    (argument) => isRequiredArgument(argument) && !node.arguments?.some(({ name }) => name.value === argument.name),
  )
  if (isMissing) return `${declared.name}${argumentsOf(field)}${belowOf(field)}`
  return node.selectionSet || isLeafType(getNamedType(declared.type))
    ? undefined
    : `${declared.name}${argumentsOf(field)}${writeBelow(declared)}`
}

/** The arguments of a field: as they are written where they can be, else in the form that is meant, else a sample. */
function argumentsOf({ node, declared }: FieldPlace): string {
  const given = node.arguments ?? []
  const wrong = given.find(({ name }) => !declared?.args.some((argument) => argument.name === name.value))
  const meant = wrong && meantByArgument({ node, declared }, wrong)
  if (meant) return meant
  const required = declared ? writeRequired(declared.args) : ''
  return given.length && !wrong ? `(${given.map(print).join(', ')})` : required
}

/** Writes the selection of a field, or the least that can be; left out where there is much. */
function belowOf({ node, declared }: FieldPlace): string {
  if (!node.selectionSet) return declared ? writeBelow(declared) : ''
  return ' { … }'
}
