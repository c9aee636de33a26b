import { givenUp } from '../query/limits/stop.ts'
import type { Reader } from '../reader.ts'
import { answerTogether } from './answer-together.ts'
import type { ArchiveReader } from './archive-reader.ts'

/** Answers in the process that asks, which waits meanwhile: for programs that do nothing else, and for tests. */
export function readHere(reader: Reader): ArchiveReader {
  return {
    async ask(asked, limit) {
      if (limit.signal?.aborted) return { version: '', answers: asked.map(givenUp) }
      const answers: (Buffer | Error)[] = []
      const questions = asked.map(
        ({ question, variables }) =>
          (one: Reader) =>
            one.ask(question, variables),
      )
      const version = answerTogether(reader, questions, limit, (index, answer) => {
        answers[index] = answer
      })
      return { version, answers }
    },
    version: async () => reader.version(),
    fault: () => null,
    isFull: () => false,
    textAccess: reader.textAccess,
    close: async () => reader.close(),
  }
}
