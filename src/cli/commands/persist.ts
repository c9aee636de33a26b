import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  validate,
  visit,
} from 'graphql'
import { costOf } from '../../graph/cost/cost-of.ts'
import { executableSchema } from '../../graph/schema.ts'
import { defineCommand } from '../command.ts'
import { UsageError } from '../options.ts'

export const persist = defineCommand({
  name: 'persist',
  summary: 'prints a manifest for PERSISTED_DOCUMENTS: a document an operation, with the fragments it uses',
  synopsis: ['FILE-OR-FOLDER… > manifest.json'],
  parameters: { 'FILE-OR-FOLDER': '.graphql and .gql files, which may use one another’s fragments' },
  takes: [1, Number.POSITIVE_INFINITY],
  options: {},
  examples: { 'src/operations > manifest.json': 'writes the manifest; names and costs go to stderr' },
  exitCodes: { 0: 'done', 1: 'an operation does not fit the schema', 2: 'wrong usage, or no such file' },
  more: 'docs/clients.md',
  run(paths, _, { err }) {
    for (const path of paths) if (!existsSync(path)) throw new UsageError(`${path}: no such file or folder`)
    try {
      console.log(JSON.stringify(manifestOf(paths.flatMap(documentsIn), err), null, 2))
      return 0
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      const [place] = error.locations ?? []
      err(`${error.source?.name ?? paths.join(' ')}:${place?.line ?? 1}:${place?.column ?? 1}: ${error.message}`)
      return 1
    }
  },
})

function documentsIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:graphql|gql)$/.test(name))
    .sort()
    .map((name) => join(path, name))
}

/** SHA-256 -> document, for each operation of the files. Throws a GraphQLError with its place where one is wrong. */
function manifestOf(files: readonly string[], tell: (line: string) => void): Record<string, string> {
  const definitions = files.flatMap((file) => parse(new Source(readFileSync(file, 'utf8'), file)).definitions)
  const schema = executableSchema()
  const problems = validate(schema, { kind: Kind.DOCUMENT, definitions })
  if (problems.length) throw problems[0]
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const cost = costOf(schema)
  const manifest: Record<string, string> = {}
  for (const operation of definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const document = withFragments(operation, fragments)
    const text = print(document)
    const hash = createHash('sha256').update(text).digest('hex')
    manifest[hash] = text
    tell(`sha256:${hash}  ${operation.name?.value ?? 'unnamed'}, costs ${cost(document, operation, {})} or more`)
  }
  return manifest
}

/** The operation with what it spreads, and what that spreads. */
function withFragments(operation: OperationDefinitionNode, all: Map<string, FragmentDefinitionNode>): DocumentNode {
  const used = new Set<FragmentDefinitionNode>()
  const gather = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = all.get(name.value)!
        if (used.has(fragment)) return
        used.add(fragment)
        gather(fragment)
      },
    })
  }
  gather(operation)
  return { kind: Kind.DOCUMENT, definitions: [operation, ...used] }
}
