import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
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
import { costOf } from '../src/graph/cost/cost-of.ts'
import { executableSchema } from '../src/graph/schema.ts'

/**
 * `npm run --silent persist -- FILES-OR-FOLDERS > manifest.json`: a manifest for PERSISTED_DOCUMENTS, one document an
 * operation with the fragments it uses, from all .graphql files together. Names and costs go to stderr.
 */
const paths = process.argv.slice(2)
if (!paths.length) {
  console.error('usage: npm run --silent persist -- FILE-OR-FOLDER… > manifest.json')
  process.exit(2)
}

const files = paths.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:graphql|gql)$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path],
)

try {
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
    console.error(
      `sha256:${hash}  ${operation.name?.value ?? 'unnamed'}, costs ${cost(document, operation, {})} or more`,
    )
  }
  console.log(JSON.stringify(manifest, null, 2))
} catch (error) {
  if (!(error instanceof GraphQLError)) throw error
  const [place] = error.locations ?? []
  console.error(`${error.source?.name ?? paths.join(' ')}:${place?.line ?? 1}:${place?.column ?? 1}: ${error.message}`)
  process.exitCode = 1
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
