/** An archive of its own for a test file: a migrated, loaded database in a temporary folder, and the API over it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  parse,
  validate,
} from 'graphql'
import { expect } from 'vitest'
import { answerPlanned } from '../../src/graph/planning/answer-queries.ts'
import { planOperation } from '../../src/graph/planning/plan-operation.ts'
import { executableSchema } from '../../src/graph/schema.ts'
import { openReader, type Reader } from '../../src/store/reader.ts'
import { limitReader } from '../../src/store/readers/limit-reader.ts'
import { readHere } from '../../src/store/readers/read-here.ts'
import type { TextAccess } from '../../src/store/rights/text-access.ts'
import { askBounded } from './ask-bounded.ts'
import { seedDatabase } from './seed-database.ts'

export interface TestArchive {
  readonly file: string
  readonly reader: Reader
  /** Every statement since the last `ask`. */
  readonly statements: string[]
  /** Runs a query that must be valid; the answer may hold errors. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>
  /** Runs a query that must not fail, and gives its data. */
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape that it asks for
  data(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>
  close(): void
}

export const DEMO = 'seeds/articles'
export const MISSION = 'seeds/articles/rferl-2020-08-15-lukashenka.txt'

/** Reads for as long as it takes. */
export function withoutLimit(reader: Reader) {
  return limitReader(readHere(reader), () => ({ deadline: Number.POSITIVE_INFINITY, milliseconds: 0 }))
}

/** `textAccess`: everything where it is not given. */
export async function newArchive(paths: readonly string[] = [DEMO], textAccess?: TextAccess): Promise<TestArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  const file = join(folder, 'archive.db')
  await seedDatabase(file, paths)
  const archive = openTestArchive(file, textAccess)
  return {
    ...archive,
    close() {
      archive.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The API over an archive that is there already. */
export function openTestArchive(file: string, textAccess?: TextAccess): TestArchive {
  const statements: string[] = []
  const reader = openReader(file, (statement) => statements.push(statement), {
    ...(textAccess && { textAccess }),
  })
  const schema: GraphQLSchema = executableSchema()
  const ask: TestArchive['ask'] = async (query, variables) => {
    statements.length = 0
    const document = parse(query)
    const problems = validate(schema, document)
    if (problems.length) throw new Error(problems.join('\n'))
    const answer = await execute({
      schema,
      document,
      contextValue: { reader: withoutLimit(reader) },
      variableValues: { ...variables },
    })
    const executed = JSON.parse(JSON.stringify(answer)) as ExecutionResult
    const asked = [...statements]
    statements.length = 0
    const handed = await handThrough(document, variables)
    // The text handed through says what GraphQL's executor makes of the same question, member by member in its order.
    if (handed !== null) {
      expect(JSON.stringify(JSON.parse(handed.toString()))).toBe(JSON.stringify(executed.data))
      expect(executed.data).toMatchObject(askBounded(reader, document, { ...variables }, Number.MAX_SAFE_INTEGER))
    }
    statements.splice(0, statements.length, ...asked)
    return executed
  }
  const handThrough = async (document: DocumentNode, variables: Readonly<Record<string, unknown>> = {}) => {
    const planned = planOperation(schema, document, getOperationAST(document)!)
    const answered = planned && (await answerPlanned(planned, { ...variables }, withoutLimit(reader)))
    return answered && !answered.errors.length ? answered.data : null
  }
  return {
    file,
    reader,
    statements,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables)
      if (errors?.length) throw new Error(errors.map(({ message }) => message).join('\n'))
      return data
    },
    close: () => reader.close(),
  }
}
