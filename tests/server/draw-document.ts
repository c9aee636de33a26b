/** Documents drawn from the schema, with the variables that they need: for tests that compare ways to answer them. */
import fc from 'fast-check'
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  print,
} from 'graphql'

export interface Drawn {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** Values that the archive knows, and some that none does. */
export interface Pool {
  readonly ids: readonly string[]
  readonly strings: readonly string[]
}

/** Strings that come whole through JSON only: halves of a character, and a zero. */
const ODD = ['\ud800', 'harbour \udc00\udc00', 'a\u0000b', '\u{1f426} harbour']

const SCALARS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2, 3, 3, 5, 5, 20, -1, 101],
  Float: [0, 0.5, 0.9, 2],
  Boolean: [true, false],
  Date: ['2019-03-12', '2019-04-01', '2020-08-15'],
  DateTime: ['2020-08-15T13:40:00Z'],
  URL: ['https://news.example/story'],
}

/** With `isInParts`, fragments are deferred and lists are streamed now and then, and fewer documents are wrong. */
export function drawDocument(schema: GraphQLSchema, pool: Pool, draw: fc.GeneratorValue, isInParts = false): Drawn {
  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  let names = 0
  let selected = 0
  /** Larger documents are past the server's limits. */
  const isLarge = () => ++selected > 60
  const one = <Value>(values: readonly Value[]): Value => values[draw(fc.nat, values.length - 1)]!
  const often = (percent: number): boolean => draw(fc.nat, 99) < percent

  const given = (type: GraphQLInputType, depth: number, odd: boolean): unknown => {
    if (isNonNullType(type)) return wholeOf(type.ofType, depth, odd)
    if (often(8)) return null
    return wholeOf(type, depth, odd)
  }
  const wholeOf = (type: GraphQLInputType, depth: number, odd: boolean): unknown => {
    if (isNonNullType(type)) return wholeOf(type.ofType, depth, odd)
    if (isListType(type)) return Array.from({ length: one([0, 1, 1, 2]) }, () => wholeOf(type.ofType, depth - 1, odd))
    if (isEnumType(type)) return one(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || !isInputObjectType(getNamedType(field.type)),
      )
      const chosen = type.isOneOf
        ? [one(fields)]
        : fields.filter((field) => isRequiredArgument(field as GraphQLArgument) || often(100 / fields.length))
      return Object.fromEntries(chosen.map((field) => [field.name, wholeOf(field.type, depth - 1, odd)]))
    }
    const named = getNamedType(type).name
    if (named === 'ID') return one([...pool.ids, 'nonsense'])
    if (named === 'String') return one(odd && often(20) ? ODD : pool.strings)
    return one(SCALARS[named]!)
  }

  const variable = (type: GraphQLInputType): string => {
    const name = `v${names++}`
    const value = given(type, 2, true)
    const isOpen = !isNonNullType(type)
    if (isOpen && value !== null && !JSON.stringify(value).includes('\\') && often(25)) {
      declared.push(`$${name}: ${type} = ${print(astFromValue(value, type)!)}`)
      if (often(50)) variables[name] = given(type, 2, true)
    } else {
      declared.push(`$${name}: ${type}`)
      if (!isOpen || often(85)) variables[name] = often(isInParts ? 0 : 1) ? { wrong: true } : value
    }
    return `$${name}`
  }
  const argument = (arg: GraphQLArgument): string => {
    const value = often(40) ? variable(arg.type) : print(astFromValue(given(arg.type, 2, false), arg.type)!)
    return `${arg.name}: ${value}`
  }
  const directive = (): string => {
    if (!often(20)) return ''
    const condition = often(50) ? String(often(50)) : variable(schema.getDirective('skip')!.args[0]!.type)
    return ` @${one(['skip', 'include'])}(if: ${condition})`
  }

  /** Of a fragment: whether it comes later. The label is another one each time, or none. */
  const later = (): string => {
    if (!isInParts || !often(60)) return ''
    const args = [...(often(50) ? [`label: "l${names++}"`] : []), ...(often(10) ? ['if: false'] : [])]
    return ` @defer${args.length ? `(${args.join(', ')})` : ''}`
  }
  const streamed = (type: GraphQLOutputType): string =>
    isInParts && isListType(getNullableType(type)) && often(40)
      ? ` @stream(initialCount: ${one([0, 1, 2])}${often(50) ? `, label: "l${names++}"` : ''})`
      : ''

  const field = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter(
      ({ type: of }) => depth > 0 || !isCompositeType(getNamedType(of)),
    )
    if (!fields.length || often(8)) return `${often(30) ? `t${names++}: ` : ''}__typename${directive()}`
    const chosen = one(fields)
    const said = chosen.args
      .filter((arg) => isRequiredArgument(arg) || often(isInParts && !/^first$/.test(arg.name) ? 5 : 25))
      .map(argument)
    const stream = streamed(chosen.type)
    const alias = said.length || stream || often(15) ? `a${names++}: ` : ''
    const named = getNamedType(chosen.type)
    const below = isCompositeType(named) ? ` ${selection(named, depth - 1)}` : ''
    return `${alias}${chosen.name}${said.length ? `(${said.join(', ')})` : ''}${directive()}${stream}${below}`
  }
  const selection = (type: GraphQLNamedType, depth: number): string => {
    const members = Array.from({ length: one([1, 2, 2, 3]) }, () => member(type, depth))
    return `{ ${members.join(' ')} }`
  }
  const member = (type: GraphQLNamedType, depth: number): string => {
    if (isObjectType(type)) {
      if (isLarge() || often(isInParts ? 55 : 80)) return field(type, isLarge() ? 0 : depth)
      return fragment(type, depth)
    }
    const types = schema.getPossibleTypes(type as never)
    if (often(20)) return `__typename${directive()}`
    if (!isUnionType(type) && often(30)) return `id${directive()}`
    return fragment(one(types), depth)
  }
  const fragment = (type: GraphQLObjectType, depth: number): string => {
    const inside = selection(type, depth)
    if (often(50)) return `... on ${type.name}${directive()}${later()} ${inside}`
    const name = `F${names++}`
    fragments.push(`fragment ${name} on ${type.name} ${inside}`)
    return `...${name}${directive()}${later()}${often(20) ? ` ...${name}${later()}` : ''}`
  }

  const roots = selection(schema.getQueryType()!, 5)
  const head = declared.length ? `query (${declared.join(', ')}) ` : 'query '
  return { query: `${head}${roots} ${fragments.join(' ')}`, variables }
}
