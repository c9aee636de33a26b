import type { TimeLimit } from '../query/limits/stop.ts'
import type { Reader } from '../reader.ts'

/**
 * Answers each question in its turn, all from one version of the archive, which is returned. What cannot be answered is
 * given as its error; the others are answered all the same, as long as the limit lets them.
 */
export function answerTogether(
  reader: Reader,
  questions: readonly ((reader: Reader) => Buffer)[],
  limit: TimeLimit,
  onAnswer: (index: number, answer: Buffer | Error) => void,
): string {
  return reader.together(() => {
    const version = reader.version()
    for (let index = 0; index < questions.length; index++) {
      let answer: Buffer | Error
      try {
        answer = reader.within(limit, () => questions[index]!(reader))
      } catch (error) {
        answer = error as Error
      }
      onAnswer(index, answer)
    }
    return version
  })
}
