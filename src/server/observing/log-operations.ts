/** Writes operations to the log: all of them at the level `info`, slow ones at `warn` with the plans of their statements. */
import type { Logger } from 'pino'
import { EXPLAIN } from '../../store/reader.ts'
import type { ArchiveReader, Asked } from '../../store/readers/archive-reader.ts'
import type { Observer, OperationRecord } from './observed.ts'

/** Characters of an operation's name; statements of an operation that are explained; milliseconds for that. */
const LONGEST_NAME = 100
const MOST_PLANS = 5
const PLAN_TIME = 5_000

export interface LogOptions {
  readonly reader: ArchiveReader
  /** Milliseconds from which an operation is slow; 0 for none. */
  readonly slow: number
}

export function logOperations(log: Logger, { reader, slow }: LogOptions): Observer {
  let isExplaining = false
  return (record) => {
    const isSlow = slow > 0 && record.milliseconds >= slow
    if (!isSlow) return log.info(fieldsOf(record), 'operation')
    if (isExplaining || !record.asked.length) return log.warn(fieldsOf(record), 'slow operation')
    isExplaining = true // one at a time: they are read by the processes that others wait for
    void explain(reader, record.asked)
      .then((plans) => log.warn({ ...fieldsOf(record), plans }, 'slow operation'))
      .catch((error) => log.warn(fieldsOf(record), `slow operation; no plan: ${error}`))
      .finally(() => {
        isExplaining = false
      })
  }
}

/** Names and figures; no document, variables, address or token. */
function fieldsOf({ requestId, type, name, cost, milliseconds, queued, read, outcome, status }: OperationRecord) {
  const operation = name?.slice(0, LONGEST_NAME) ?? null
  const times = { ms: rounded(milliseconds), queuedMs: rounded(queued), readMs: rounded(read) }
  return { requestId, type, operation, ...(cost !== undefined && { cost }), ...times, outcome, status }
}

const rounded = (milliseconds: number) => Math.round(milliseconds * 100) / 100

/** Explains how SQLite reads what each root field asked, a line a step. A plan has names of tables and indexes, and no values. */
async function explain(reader: ArchiveReader, asked: readonly Asked[]): Promise<Readonly<Record<string, unknown>>> {
  const explained = asked.slice(0, MOST_PLANS)
  const { answers } = await reader.ask(
    explained.map(({ question: { field, text, values }, variables }) => ({
      question: { field, text: EXPLAIN + text, values },
      variables,
    })),
    { deadline: performance.now() + PLAN_TIME, milliseconds: PLAN_TIME },
  )
  return Object.fromEntries(
    explained.map(({ question: { field } }, index) => {
      const answer = answers[index]!
      return [`${index} ${field}`, answer instanceof Error ? answer.message : JSON.parse(answer.toString())]
    }),
  )
}
