/** Writes selections that the schema takes: what is meant by a name, and the least that can be selected of a type. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { FIELDS } from './meant-data.ts'

type Field = GraphQLField<unknown, unknown>

/** Fields that say most of a thing, where it has them. */
const TELLING = ['name', 'headline', 'text', 'exact', 'id']

/** Without a prototype, as the schema's own: a field may be called `constructor`. */
const NONE: Readonly<Record<string, Field>> = Object.create(null)

export function fieldsOf(type: GraphQLNamedType): Readonly<Record<string, Field>> {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : NONE
}

/** `person` -> `person(by: { name: "…" }) { name }`; arguments that are written already come as they are. */
export function writeField(field: Field, args = writeRequired(field.args)): string {
  return `${field.name}${args}${writeBelow(field)}`
}

/** ` { nodes { name } }`, or nothing for a value. */
export function writeBelow({ type }: Field): string {
  const named = getNamedType(type)
  return isLeafType(named) ? '' : ` { ${leastOf(named)} }`
}

export function writeRequired(args: readonly GraphQLArgument[]): string {
  const required = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${sampleOf(argument)}`)
  return required.length ? `(${required.join(', ')})` : ''
}

function sampleOf({ type }: GraphQLArgument): string {
  const named = getNamedType(type)
  if (isListType(getNullableType(type))) return '["…"]'
  if (!isInputObjectType(named)) return '"…"'
  const ways = named.getFields()
  return `{ ${['name', 'slug', 'id'].find((way) => ways[way]) ?? Object.keys(ways)[0]}: "…" }`
}

function leastOf(type: GraphQLNamedType): string {
  const fields = fieldsOf(type)
  if (fields.nodes && fields.edges) return `nodes${writeBelow(fields.nodes)}`
  const leaves = Object.values(fields).filter((field) => isLeafType(getNamedType(field.type)))
  const telling = TELLING.find((name) => leaves.some((leaf) => leaf.name === name))
  return telling ?? leaves[0]?.name ?? '__typename'
}

/** Writes what to select of a type for a field that it has not; undefined where nothing is near. */
export function meantBy(type: GraphQLNamedType, name: string): string | undefined {
  const fields = fieldsOf(type)
  const inside = fields.edges ? fields.nodes : fields.cursor && fields.node
  if (inside) {
    const node = getNamedType(inside.type)
    const own = fieldsOf(node)[name]
    const below = own ? writeField(own) : meantBy(node, name)
    return below && `${inside.name} { ${below} }`
  }
  return FIELDS.get(type.name)?.get(name) ?? oneStepAway(type, name)
}

/** `headline` of a quote -> `article { headline }`: one object on, or else in one list on. */
function oneStepAway(type: GraphQLNamedType, name: string): string | undefined {
  const ways = Object.values(fieldsOf(type)).filter(({ args }) => !args.some(isRequiredArgument))
  for (const way of ways) {
    const own = isListType(getNullableType(way.type)) ? undefined : fieldsOf(getNamedType(way.type))[name]
    if (own) return `${way.name} { ${writeField(own)} }`
  }
  for (const way of ways) {
    const { nodes, edges } = fieldsOf(getNamedType(way.type))
    const own = nodes && edges ? fieldsOf(getNamedType(nodes.type))[name] : undefined
    if (own) return `${way.name} { nodes { ${writeField(own)} } }`
  }
  return undefined
}
