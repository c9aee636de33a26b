/** Draws documents that aim for cost, runs each, and says what of them took longest. */
import type { GraphQLSchema } from 'graphql'
import { executableSchema } from '../../../src/graph/schema.ts'
import { limitsOf } from '../../../src/limits.ts'
import type { Server } from '../start-server.ts'
import { readArchiveValues } from './archive-values.ts'
import { drawDocument } from './draw-documents.ts'
import { type Asked, type Measured, measureNothing, measureQuestion } from './measure-question.ts'
import { repositoryDocuments } from './repository-documents.ts'
import { WORST_DOCUMENTS } from './worst-documents.ts'

export interface WorstOptions {
  readonly databaseFile: string
  readonly documents: number
  readonly seed: number
  /** Milliseconds of processor time that no accepted request may exceed. */
  readonly bound: number
  readonly say: (line: string) => void
}

export interface Worst {
  /** Milliseconds of `{ __typename }`. */
  readonly nothing: number
  readonly drawn: readonly Measured[]
  readonly known: readonly Measured[]
  /** Documents of the repository, each at pages of 100; those that are not run have only a cost. */
  readonly shown: readonly Measured[]
}

/** Errors of what was refused before anything was read. */
const REFUSED = new Set([
  ...['COST_LIMIT_EXCEEDED', 'LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'],
  ...['413', '400', '422'],
])

export function isRefused({ outcome }: Measured): boolean {
  return REFUSED.has(outcome)
}

export async function measureWorst(server: Server, options: WorstOptions): Promise<Worst> {
  const { databaseFile, documents, seed, bound, say } = options
  const schema: GraphQLSchema = executableSchema()
  const values = readArchiveValues(databaseFile)
  const maximum = limitsOf('public').cost
  const measure = async (asked: Asked) => {
    const measured = await measureQuestion(server, asked, bound)
    if (measured.ms > bound) say(`${asked.name}: ${measured.ms.toFixed(0)} ms, ${measured.outcome}`)
    return measured
  }
  const nothing = await measureNothing(server)
  const shown: Measured[] = []
  for (const asked of repositoryDocuments(schema, values)) {
    const headers: Record<string, string> = asked.isRun ? {} : { 'graphql-cost': 'validate' }
    shown.push(await measure({ ...asked, headers }))
  }
  const known: Measured[] = []
  for (const asked of WORST_DOCUMENTS) known.push(await measure(asked))
  const drawn: Measured[] = []
  for (let nth = 0; drawn.length < documents; nth++) {
    const question = drawDocument(nth, { seed, schema, values, maximum })
    if (!question) continue
    drawn.push(await measure({ name: `drawn ${nth}`, ...question }))
    if (drawn.length % 50 === 0) say(`${drawn.length} documents`)
  }
  return { nothing, drawn, known, shown }
}
