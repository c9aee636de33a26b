/** Draws selections from a schema that ask for much: lists in lists, counts, facets, bins, filters of every kind. */
import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Random } from '../../generate-archive/random.ts'
import type { ArchiveValues } from './archive-values.ts'
import type { Field, Given, Part } from './document.ts'
import { drawValue } from './draw-value.ts'

export interface Drawing {
  readonly schema: GraphQLSchema
  readonly random: Random
  readonly values: ArchiveValues
  /** Fields and aliases that may still be drawn. */
  readonly left: { fields: number; aliases: number }
}

/** Nesting of fields, below the server's own limit. */
const DEEPEST = 14

/** Arguments that give the size of a list. */
export const SIZES = ['first', 'last']

/** Root fields by how often they are drawn. */
const ROOTS: Readonly<Record<string, number>> = {
  ...{ people: 6, articles: 6, quotes: 6, sources: 5, search: 5, person: 2, source: 2, article: 2 },
  ...{ nodes: 1, quote: 1, corrections: 1, rules: 1, archive: 1, node: 1, articleVersions: 1 },
}

/** Fields that read much, by their share; others follow from their types. */
const DEAR: Readonly<Record<string, number>> = {
  ...{ edges: 0.6, nodes: 0.6, totalCount: 0.5, facets: 0.5, histogram: 0.4, didYouMean: 0.3, snippets: 0.5 },
  ...{ timeline: 0.4, topSources: 0.4, quotedWith: 0.4, topSpeakers: 0.4, echoes: 0.3, context: 0.3, spans: 0.3 },
  ...{ quotes: 0.5, articles: 0.5, people: 0.5, paragraphs: 0.3, newsArticle: 0.2, ninjs: 0.2, webAnnotation: 0.2 },
}

export function drawRoots(drawing: Drawing): Field[] {
  const { random, schema } = drawing
  const query = schema.getQueryType()!
  const names = Object.entries(ROOTS).flatMap(([name, times]) => Array<string>(times).fill(name))
  const number = random.pick([1, 1, 1, 2])
  const drawn = Array.from({ length: number }, () =>
    drawField(query, query.getFields()[random.pick(names)]!, 1, drawing),
  )
  return drawn.map((field, at) => ({ ...field, alias: at > 0 ? `r${at}` : null }))
}

function drawField(
  owner: GraphQLNamedOutputType,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  drawing: Drawing,
): Field {
  drawing.left.fields--
  const named = getNamedType(field.type)
  const args = drawArguments(owner, field, drawing)
  return { name: field.name, alias: null, args, parts: isLeafType(named) ? [] : drawParts(named, depth + 1, drawing) }
}

function drawArguments(
  owner: GraphQLNamedOutputType,
  field: GraphQLField<unknown, unknown>,
  drawing: Drawing,
): Given[] {
  const { random, values } = drawing
  const size = random.chance(0.85) ? 'first' : random.chance(0.5) ? 'last' : null
  return field.args.flatMap(({ name, type, defaultValue }) => {
    if (name === 'after' || name === 'before') return []
    const isNeeded = isNonNullType(type) && defaultValue === undefined
    const isDrawn = SIZES.includes(name) ? name === size : random.chance(name === 'filter' ? 0.5 : 0.4)
    if (!isNeeded && !isDrawn) return []
    const subject = owner.name === 'Query' ? field.name.replace(/^./, (letter) => letter.toUpperCase()) : owner.name
    const value = SIZES.includes(name) ? random.pick([1, 2, 5, 10, 10]) : drawValue(type, name, subject, random, values)
    return { name, type: String(type), value, isVariable: random.chance(0.3) }
  })
}

function drawParts(type: GraphQLNamedOutputType, depth: number, drawing: Drawing): Part[] {
  const { schema, random } = drawing
  if (isObjectType(type)) return [{ on: null, fields: drawMembers(type, depth, drawing) }]
  if (!isInterfaceType(type) && !isUnionType(type)) return []
  const typename: Field = { name: '__typename', alias: null, args: [], parts: [] }
  const [first, second] = [random.pick(schema.getPossibleTypes(type)), random.pick(schema.getPossibleTypes(type))]
  const parts = [{ on: first.name, fields: drawMembers(first, depth, drawing) }]
  if (second !== first) parts.push({ on: second.name, fields: renamed(drawMembers(second, depth, drawing), drawing) })
  return [{ on: null, fields: [typename] }, ...parts]
}

/** Gives the fields names of their own: two types may have fields of one name that differ. */
function renamed(fields: readonly Field[], { left }: Drawing): Field[] {
  return fields.slice(0, Math.max(0, left.aliases)).map((field) => ({ ...field, alias: `x${--left.aliases}` }))
}

function drawMembers(type: GraphQLObjectType, depth: number, drawing: Drawing): Field[] {
  const { random, left } = drawing
  const all = Object.values(type.getFields())
  const drawn = all
    .filter((field) => left.fields > 0 && random.chance(shareOf(field, depth, all.length)))
    .map((field) => drawField(type, field, depth, drawing))
  const [again] = drawn.filter(({ args }) => args.length)
  if (again && left.aliases > 0 && random.chance(0.1)) {
    const alias = `x${--left.aliases}`
    drawn.push({ ...drawField(type, type.getFields()[again.name]!, depth, drawing), alias })
  }
  return drawn.length ? drawn : [{ name: '__typename', alias: null, args: [], parts: [] }]
}

/** The share of objects of which a field is drawn: pages always lead to their items, and few leaves tell as much as many. */
function shareOf(field: GraphQLField<unknown, unknown>, depth: number, siblings: number): number {
  const isLeaf = isLeafType(getNamedType(field.type))
  if (!isLeaf && depth >= DEEPEST) return 0
  if (field.name === 'node') return 1
  const dear = DEAR[field.name]
  const fade = depth > 4 && !isLeaf ? 4 / depth : 1
  if (dear !== undefined) return dear * fade
  return (isLeaf ? Math.min(0.5, 2 / siblings) : Math.min(0.5, 3 / siblings)) * fade
}
