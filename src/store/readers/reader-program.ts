/**
 * A process that reads the archive: takes calls, one after the other, and gives back what each question comes to. It does
 * nothing else, so it waits for calls in place, which costs less than a loop of events. It ends when its calls do.
 */
import { readSync, writevSync } from 'node:fs'
import { openReader, type Reader, type Statement } from '../reader.ts'
import type { TextAccess } from '../rights/text-access.ts'
import { answerTogether } from './answer-together.ts'
import { type CalledStatement, type CallLine, headOf, KIND, slotOf, writeError } from './wire.ts'

/** Files that it is started with: calls and answers; and the numbers of calls that were given up, one a slot. */
const [CALLS, GIVEN_UP] = [3, 4]

/** Milliseconds between two looks at whether a call was given up. */
const PAUSE = 3

const LINE_END = 10

// Whoever stops the server stops its processes too; they go on until it has no more calls.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

let [id, lookedAt] = [0, 0]
const number = Buffer.alloc(4)
const isGivenUp = () => {
  const now = performance.now()
  if (now - lookedAt < PAUSE) return false
  lookedAt = now
  return readSync(GIVEN_UP, number, 0, 4, slotOf(id)) === 4 && number.readUInt32LE(0) === id
}

const textAccess = process.argv[3] as TextAccess
const reader = openReader(process.argv[2]!, undefined, { isGivenUp, textAccess })
const statements: string[] = []
write([headOf(0, KIND.END, 0, 0)]) // ready

const bytes = Buffer.allocUnsafe(65_536)
let rest = Buffer.alloc(0)
for (;;) {
  const length = read()
  if (length === 0) process.exit(0)
  lookedAt = performance.now() // what was just sent is not given up yet
  const since = lookedAt
  const came = rest.length ? Buffer.concat([rest, bytes.subarray(0, length)]) : bytes.subarray(0, length)
  let from = 0
  for (let end = came.indexOf(LINE_END); end >= 0; end = came.indexOf(LINE_END, from)) {
    answer(JSON.parse(came.toString('utf8', from, end)) as CallLine, since)
    from = end + 1
  }
  rest = Buffer.from(came.subarray(from))
}

function answer([call, left, milliseconds, questions]: CallLine, since: number): void {
  id = call
  let unsent: Buffer[] = []
  const give = (index: number, given: Buffer | Error) => {
    const isError = given instanceof Error
    const body = isError ? writeError(given) : given
    unsent.push(headOf(call, isError ? KIND.ERROR : KIND.ANSWER, index, body.length), body)
    // Each is sent when it is there, for the next one may end this process; the last together with the end.
    if (index < questions.length - 1) unsent = write(unsent)
  }
  const asked = questions.map(([called, calledBounded]) => {
    const statement = statementOf(called)
    const bounded = calledBounded && statementOf(calledBounded)
    return (one: Reader) => one.run(statement, bounded)
  })
  let version = ''
  try {
    version = answerTogether(reader, asked, { deadline: since + left, milliseconds }, give)
  } catch (error) {
    for (const index of questions.keys()) give(index, error as Error)
  }
  const end = Buffer.from(version)
  write([...unsent, headOf(call, KIND.END, 0, end.length), end])
}

function statementOf([number, text, values]: CalledStatement): Statement {
  if (text !== 0) statements[number] = text
  return { text: statements[number]!, values }
}

function read(): number {
  try {
    return readSync(CALLS, bytes, 0, bytes.length, null)
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ECONNRESET') return 0
    throw error
  }
}

/** Writes all of it. The server may be gone; then there is nobody to tell. */
function write(parts: readonly Buffer[]): [] {
  let left = parts.filter(({ length }) => length)
  try {
    while (left.length) {
      let written = writevSync(CALLS, left)
      while (left.length && written >= left[0]!.length) {
        written -= left[0]!.length
        left = left.slice(1)
      }
      if (written) left = [left[0]!.subarray(written), ...left.slice(1)]
    }
  } catch (error) {
    if (!['EPIPE', 'ECONNRESET'].includes(String((error as { code?: unknown }).code))) throw error
    process.exit(0)
  }
  return []
}
