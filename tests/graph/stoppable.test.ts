// Every loop over stored rows asks whether it may go on, so that a statement can be stopped wherever it spends its time.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  validate,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OPERATIONS } from '../../scripts/bench/operations.ts'
import { planOperation } from '../../src/graph/planning/plan-operation.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { PLAYGROUND_EXAMPLES } from '../../src/server/playground/playground-examples-data.ts'
import type { Question } from '../../src/store/query/plan-question.ts'
import { newDatabase } from '../store/new-database.ts'

let database: Database.Database
let close: () => void
const schema = executableSchema()
const FUNCTIONS = [
  ...[
    'alive',
    'walk_on',
    'walk_cut',
    'walk_length',
    'snippets',
    'did_you_mean',
    'sentences_around',
    'correction_line',
    'can_match',
    'can_rank',
    'in_languages',
    'text_access',
  ],
  ...['news_article', 'ninjs', 'quotation', 'web_annotation', 'unpack', 'cut', 'prefix_of', 'suffix_of'],
]

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stoppable-'))
  const file = await newDatabase(join(folder, 'archive.db'))
  database = new Database(file, { readonly: true })
  for (const name of FUNCTIONS) database.function(name, { varargs: true, deterministic: name !== 'alive' }, () => null)
  close = () => {
    database.close()
    rmSync(folder, { recursive: true })
  }
})
afterAll(() => close())

interface Step {
  readonly addr: number
  readonly opcode: string
  readonly p1: number
  readonly p2: number
  readonly p3: number
  readonly p4: string | null
}

/** Loops of a statement's program over a table or an index of many rows that never call `alive()`. */
function loopsThatCannotStop({ text, values }: Pick<Question, 'text' | 'values'>): string[] {
  const steps = database.prepare(`EXPLAIN ${text}`).all(values.map(() => null)) as Step[]
  const before = (at: number, cursor: number, opcodes: readonly string[]) =>
    steps.slice(0, at).findLast(({ opcode, p1 }) => p1 === cursor && opcodes.includes(opcode))
  return steps.flatMap((step, at) => {
    if (!['Next', 'Prev', 'VNext'].includes(step.opcode)) return []
    const opened = before(at, step.p1, ['OpenRead', 'VOpen', 'OpenEphemeral', 'OpenAutoindex', 'OpenDup'])
    if (opened && opened.opcode !== 'OpenRead' && opened.opcode !== 'VOpen') return [] // rows that were read already
    // lists of values that came with the question
    if (step.opcode === 'VNext' && !before(at, step.p1, ['VFilter'])?.p4) return []
    const body = steps.slice(step.p2, at)
    const ones = steps.filter(({ opcode, p1 }) => opcode === 'Integer' && p1 === 1).map(({ p2 }) => p2)
    if (body.some(({ opcode, p1 }) => opcode === 'DecrJumpZero' && ones.includes(p1))) return [] // LIMIT 1
    if (body.some(({ opcode, p4 }) => /Function/.test(opcode) && p4?.startsWith('alive'))) return []
    const table = database
      .prepare('SELECT name FROM sqlite_schema WHERE rootpage = ?')
      .pluck()
      .get(opened?.p2 ?? 0)
    return [String(table ?? 'a full-text index')]
  })
}

function faultsOf(query: string, variables: Record<string, unknown> = {}): string[] {
  const document: DocumentNode = parse(query)
  const problems = validate(schema, document)
  if (problems.length) throw new Error(`${query}\n${problems.join('\n')}`)
  const planned = planOperation(schema, document, getOperationAST(document)!)!
  return planned
    .rootsFor(variables)
    .flatMap(({ value }) =>
      typeof value === 'string' ? [] : [value, ...(value.bounded ? [value.bounded] : [])].flatMap(loopsThatCannotStop),
    )
    .map((fault) => `${fault}: ${query}`)
}

/** Values of arguments that have to be given. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  articleId: '"art_x"',
  id: '"art_x"',
  ids: '["art_x", "per_x", "src_x", "quo_x", "par_x"]',
  interval: 'WEEK',
  query: '"harbour"',
}

/** A field as a query names it, with what it has to be told. */
function called({ name, args }: GraphQLField<unknown, unknown>): string {
  const given = args
    .filter(isRequiredArgument)
    .map(
      (one) =>
        `${one.name}: ${one.name === 'by' ? `{${name === 'article' ? 'slug' : 'name'}: "x"}` : ARGUMENTS[one.name]}`,
    )
  return given.length ? `${name}(${given.join(', ')})` : name
}

/** Selections of a type, each with one member that has members of its own, and all that have none. */
function* selections(type: GraphQLNamedOutputType, depth: number): Generator<string> {
  const fields = Object.values(isObjectType(type) ? type.getFields() : {})
  const plain = fields.filter((field) => !isCompositeType(getNamedType(field.type))).map(({ name }) => name)
  yield ['__typename', ...plain].join(' ')
  if (depth === 0) return
  for (const field of fields) {
    const named = getNamedType(field.type)
    if (!isCompositeType(named)) continue
    const isStep = /Connection$|Edge$|Facets$/.test(named.name)
    for (const selection of selections(named, isStep ? depth : depth - 1)) yield `${called(field)} { ${selection} }`
  }
}

const roots = Object.values(schema.getQueryType()!.getFields())

test.each(roots.map((root) => [root.name, root] as const))('whatever is selected below %s', (_, root) => {
  const faults = new Set<string>()
  for (const selection of selections(getNamedType(root.type), 2))
    for (const fault of faultsOf(`{ ${called(root)} { ${selection} } }`)) faults.add(fault)
  expect([...faults]).toEqual([])
})

/** Values of a filter's entry, as GraphQL writes them. */
function* valuesOf(type: GraphQLInputType, depth: number): Generator<string> {
  if (isNonNullType(type)) return yield* valuesOf(type.ofType, depth)
  if (isListType(type)) {
    for (const value of valuesOf(type.ofType, depth)) yield `[${value}]`
    return
  }
  if (isEnumType(type)) return yield type.getValues()[0]!.name
  if (!isInputObjectType(type)) {
    const samples: Readonly<Record<string, string>> = { Int: '1', Float: '0.5', Boolean: 'true', Date: '"2020-01-01"' }
    return yield (type.name === 'DateTime' ? '"2020-01-01T00:00:00Z"' : samples[type.name]) ?? '"abc"'
  }
  for (const { name, type: inner } of Object.values(type.getFields())) {
    if (/^(and|or|not)$/.test(name) || depth === 0) continue
    for (const value of valuesOf(inner, depth - 1)) yield `{${name}: ${value}}`
  }
}

const filtered = roots.flatMap(({ name, args, type }) => {
  const filter = args.find((argument) => argument.name === 'filter')
  return filter ? [[name, filter.type, getNamedType(type)] as const] : []
})

test.each(filtered)('however %s are filtered', (name, type, result) => {
  const counts = ['facets', 'histogram'].filter((field) => isObjectType(result) && field in result.getFields())
  const facets = counts.length
    ? 'facets { sources { count } speakers { count } } histogram(interval: DAY) { count }'
    : ''
  const faults = new Set<string>()
  for (const value of valuesOf(type, 2)) {
    const given = name === 'search' ? `query: "harbour", filter: ${value}` : `filter: ${value}`
    const query = `{ ${name}(${given}, first: 3) { totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage } ${facets} } }`
    for (const fault of faultsOf(query)) faults.add(fault)
  }
  expect([...faults]).toEqual([])
})

test.each([
  ...OPERATIONS.map(({ id, document }) => [id, document] as const),
  ...PLAYGROUND_EXAMPLES.map((query) => [/query (\w+)/.exec(query)![1]!, query] as const),
])('%s, as it is asked in practice', (_, query) => {
  expect(faultsOf(query, { slug: '2020-08-15-x', name: 'Lukashenka', query: 'harbour sale', least: 2 })).toEqual([])
})

test('a loop that cannot be stopped would be seen', () => {
  expect(loopsThatCannotStop({ text: 'SELECT count(*) FROM "Quote" WHERE "cue" = ?', values: ['said'] })).toEqual([
    expect.stringContaining('Quote'),
  ])
  expect(
    loopsThatCannotStop({ text: 'SELECT count(*) FROM "Search" WHERE "Search" MATCH ?', values: ['said'] }),
  ).toHaveLength(1)
})
