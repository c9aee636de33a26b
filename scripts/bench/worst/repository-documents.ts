/** Every operation that the project shows or sends: README, docs/, examples/, the playground, the reading room, the benchmark. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import {
  type DocumentNode,
  type FieldNode,
  GraphQLInt,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInputType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { PLAYGROUND_EXAMPLES } from '../../../src/server/playground/playground-examples-data.ts'
import { createRandom } from '../../generate-archive/random.ts'
import { OPERATIONS } from '../operations.ts'
import type { ArchiveValues } from './archive-values.ts'
import { plain, type Question, type Value } from './document.ts'
import { drawValue } from './draw-value.ts'

const root = join(import.meta.dirname, '../../..')

/** Items of a page, at the most. */
const WHOLE = 100

export interface Named extends Question {
  readonly name: string
  /** Whether it changes something, or is sent events: it is priced, not run. */
  readonly isRun: boolean
}

/** Each with the outermost lists at 100 items, and values of the archive for its variables. */
export function repositoryDocuments(schema: GraphQLSchema, values: ArchiveValues): Named[] {
  return textsOf().flatMap(({ name, text }) => {
    const document = parsed(text, schema)
    const operations = document?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? []
    return operations.map((operation) => {
      const alone = {
        ...document!,
        definitions: document!.definitions.filter((one) => one === operation || one.kind === Kind.FRAGMENT_DEFINITION),
      }
      const whole = atWholePages(used(alone, operation), schema)
      const title = `${name} ${operation.name?.value ?? ''}`.trim()
      const variables = variablesOf(getOperationAST(whole)!, schema, values)
      return { name: title, query: print(whole), variables, isRun: operation.operation === 'query' }
    })
  })
}

interface Text {
  readonly name: string
  readonly text: string
}

function textsOf(): Text[] {
  const files = ['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  const shown = [join(root, 'README.md'), ...files.sort()].flatMap((file) => {
    if (file.includes('generated')) return []
    const name = relative(root, file)
    if (file.endsWith('.graphql')) return [{ name, text: readFileSync(file, 'utf8') }]
    const part = file.endsWith('.md') ? /```graphql\n(.*?)```/gs : file.endsWith('.ts') ? /graphql\(`(.*?)`/gs : null
    return part ? [...readFileSync(file, 'utf8').matchAll(part)].map(([, text]) => ({ name, text: text! })) : []
  })
  const manifest = JSON.parse(readFileSync(join(root, 'src/web/generated/persisted-documents.json'), 'utf8'))
  return [
    ...shown,
    ...PLAYGROUND_EXAMPLES.map((text) => ({ name: 'playground', text })),
    ...Object.values(manifest as Record<string, string>).map((text) => ({ name: 'reading room', text })),
    ...OPERATIONS.map(({ document }) => ({ name: 'benchmark', text: document })),
  ]
}

/** Null of an excerpt that is no document by itself. */
function parsed(text: string, schema: GraphQLSchema): DocumentNode | null {
  try {
    const document = parse(text)
    return validate(schema, document).length ? null : document
  } catch {
    return null
  }
}

/** Without the fragments that the operation does not spread. */
function used(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const needed = new Set<string>()
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  )
  const look = (node: Parameters<typeof visit>[0]) => {
    visit(node, {
      FragmentSpread({ name }) {
        if (needed.has(name.value)) return
        needed.add(name.value)
        const fragment = fragments.get(name.value)
        if (fragment) look(fragment)
      },
    })
  }
  look(operation)
  return { ...document, definitions: [operation, ...[...needed].flatMap((name) => fragments.get(name) ?? [])] }
}

/** Raises each list that lies in no other one to the most that is accepted. */
function atWholePages(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema)
  let inside = 0
  const isList = () => types.getFieldDef()?.args.some(({ name }) => name === 'first') ?? false
  const first = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: `${WHOLE}` },
  } as const
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter(node: FieldNode) {
          if (!isList() || inside++ > 0) return undefined
          const size = node.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')
          if (size?.value.kind === Kind.VARIABLE) return undefined // variablesOf
          const others = (node.arguments ?? []).filter((one) => one !== size)
          return { ...node, arguments: [...others, first] }
        },
        leave() {
          if (isList()) inside--
        },
      },
    }),
  )
}

function variablesOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  values: ArchiveValues,
): Record<string, unknown> {
  const random = createRandom(1, variableDefinitions.length)
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, type, defaultValue }) => {
      const name = variable.name.value
      const given = typeFromAST(schema, type as never)
      if (isInputType(given) && getNamedType(given) === GraphQLInt) return [[name, WHOLE]]
      // what need not be given is a filter or a cursor, and more is found where it is left out
      if (defaultValue || type.kind !== Kind.NON_NULL_TYPE || !isInputType(given)) return []
      return [[name, plain(drawValue(given, name, name, random, values) as Value)]]
    }),
  )
}
