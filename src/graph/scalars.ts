/** The scalars of the schema. Values are strings on both sides; what cannot be one is refused by name. */
import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { DateTimeISOResolver, JSONResolver, LocalDateResolver } from 'graphql-scalars'

type Behaviour = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

function toAddress(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value)) return value
  throw new GraphQLError(`${JSON.stringify(value)} is not an absolute address on the web`)
}

/** Kept as written, for addresses are compared letter by letter. */
const Address: Behaviour = {
  serialize: toAddress,
  parseValue: toAddress,
  parseLiteral: (node: ValueNode) => toAddress(node.kind === Kind.STRING ? node.value : undefined),
}

const parsing = ({ parseValue, parseLiteral }: GraphQLScalarType) => ({ parseValue, parseLiteral })

export const scalars: Readonly<Record<'Date' | 'DateTime' | 'URL' | 'JSON', Behaviour>> = {
  Date: LocalDateResolver,
  DateTime: { ...parsing(DateTimeISOResolver), serialize: String }, // the store's own text is RFC 3339 already
  URL: Address,
  JSON: JSONResolver,
}
