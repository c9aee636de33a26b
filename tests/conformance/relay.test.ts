// Relay's compiler takes the schema, with a page and a refetch of every connection there is.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  getNamedType,
  isRequiredArgument,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'

const compiler = createRequire(import.meta.url)('relay-compiler') as string
const schema = buildSchema(readFileSync('src/graph/schema.graphql', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'relay-'))
beforeAll(() => {
  mkdirSync(join(folder, 'src'))
  mkdirSync(join(folder, 'artifacts'))
  cpSync('src/graph/schema.graphql', join(folder, 'schema.graphql'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Field = GraphQLField<unknown, unknown>

/** What can be fetched by itself: the root, and whatever has an id, by its own type or by what it is among others. */
const node = schema.getType('Node') as GraphQLInterfaceType
const { objects, interfaces } = schema.getImplementations(node)
const owners = [schema.getQueryType()!, ...objects, ...interfaces]

const connections = owners.flatMap((owner) =>
  Object.values(owner.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ owner, field })),
)

/** A fragment that Relay pages through, forwards or backwards, and can fetch again with other arguments. */
function fragmentOf(owner: GraphQLNamedType, field: Field, way: 'forward' | 'backward'): string {
  const [size, cursor] = way === 'forward' ? ['first', 'after'] : ['last', 'before']
  const name = `pages_${owner.name}_${field.name}_${way}`
  const others = field.args.filter(
    (argument) => isRequiredArgument(argument) || argument.name === 'order' || argument.name === 'filter',
  )
  const declared = others.map(
    ({ name, type }) =>
      `${name}: {type: "${isRequiredArgument({ name, type } as never) ? type : String(type).replace(/!$/, '')}"}`,
  )
  const nullable = others.filter((argument) => !String(argument.type).endsWith('!') || isRequiredArgument(argument))
  const given = nullable.map(({ name }) => `${name}: $${name}`)
  return `graphql\`
    fragment ${name} on ${owner.name}
      @argumentDefinitions(size: {type: "Int", defaultValue: 10}, cursor: {type: "String"}, ${declared.filter((text) => nullable.some(({ name }) => text.startsWith(`${name}:`))).join(', ')})
      @refetchable(queryName: "pages${owner.name}_${field.name}_${way}_Query") {
      ${field.name}(${[`${size}: $size`, `${cursor}: $cursor`, ...given].join(', ')})
        @connection(key: "${name}_${field.name}") { edges { node { __typename } } }
    }\``
}

function compile(source: string): string {
  writeFileSync(join(folder, 'src/pages.ts'), source)
  const config = {
    src: './src',
    schema: './schema.graphql',
    language: 'typescript',
    artifactDirectory: './artifacts',
    eagerEsModules: true,
  }
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config))
  try {
    return execFileSync(compiler, ['relay.config.json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    throw new Error(`${stdout}${stderr}`)
  }
}

test('a page and a refetch of every connection, both ways', () => {
  expect(connections.length).toBeGreaterThan(8)
  expect(connections.map(({ owner }) => owner.name)).toContain('Speaker')
  const fragments = connections.flatMap(({ owner, field }) => [
    fragmentOf(owner, field, 'forward'),
    fragmentOf(owner, field, 'backward'),
  ])
  compile(fragments.map((text, i) => `export const fragment${i} = ${text}`).join('\n'))
  const artifacts = readdirSync(join(folder, 'artifacts'))
  expect(artifacts.filter((name) => name.endsWith('_Query.graphql.ts'))).toHaveLength(fragments.length)
})

test('and it is at work: a connection that does not exist is refused', () => {
  expect(() =>
    compile('export const a = graphql`query pagesQuery { nothing(first: 1) { edges { cursor } } }`'),
  ).toThrow(/field `nothing`/)
})
