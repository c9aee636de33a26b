import type { Planned } from '../query/plan-question.ts'
import { bind } from '../query/sql/parameter.ts'
import type { Answers, Asked, ReadLimit } from './archive-reader.ts'
import type { Asking, ReaderProcess, Sendable } from './reader-process.ts'

/** Milliseconds that any call may have. */
const LONGEST = 2 ** 31

/** A call of the readers, until it is answered. */
export interface Call extends Sendable {
  readonly limit: ReadLimit
  /** The process that has it, and since when. */
  holder: ReaderProcess<Call> | null
  postedAt: number
  readonly askedAt: number
  /** Processes that have died of it. */
  deaths: number
  isSettled: boolean
  take(index: number, answer: Buffer | Error): void
  /** `otherwise` stands for what was not answered. */
  settle(version: string, otherwise?: Error): void
}

/** Makes a call of questions, their values filled in; an error in that is the answer. */
export function newCall(
  asked: readonly Asked[],
  limit: ReadLimit,
  now: () => number,
  resolve: (answers: Answers) => void,
): Call {
  const answers = new Array<Buffer | Error | undefined>(asked.length).fill(undefined)
  const places: number[] = []
  const asking: Asking[] = []
  for (const [index, { question, variables }] of asked.entries())
    try {
      const bound = ({ text, values }: Planned) => ({ text, values: bind(values, variables) })
      asking.push(question.bounded ? [bound(question), bound(question.bounded)] : [bound(question)])
      places.push(index)
    } catch (error) {
      answers[index] = error as Error
    }
  const call: Call = {
    asking,
    limit,
    milliseconds: limit.milliseconds,
    left: () => Math.min(limit.deadline - now(), LONGEST),
    ...{ holder: null, postedAt: 0, askedAt: now(), deaths: 0, isSettled: false },
    take: (index, answer) => {
      answers[places[index]!] ??= answer
    },
    settle(version, otherwise) {
      if (call.isSettled) return
      call.isSettled = true
      const missing = (): Error => otherwise ?? new Error('The question was not answered.')
      const { askedAt, postedAt } = call
      const endedAt = now()
      const timing = { askedAt, postedAt: postedAt || endedAt, endedAt }
      resolve({ version, answers: answers.map((answer) => answer ?? missing()), timing })
    },
  }
  if (!asking.length) call.settle('')
  return call
}
