import { planQuestion } from '../query/plan-question.ts'
import type { Variables } from '../query/sql/parameter.ts'
import type { Selection } from '../query/sql/selection.ts'
import type { Answers, ArchiveReader, Asked, ReadLimit } from './archive-reader.ts'

/** Reader of one request. */
export interface LimitedReader {
  ask(asked: readonly Asked[]): Promise<Answers>
  /** Plans, asks, and reads the answer. Rejects with what was wrong. */
  read(selection: Selection, variables?: Variables): Promise<unknown>
  /** The same, with the version of the archive that the answer is from. */
  readVersioned(
    selection: Selection,
    variables?: Variables,
  ): Promise<{ readonly version: string; readonly value: unknown }>
}

/**
 * Reads within a limit: the one of a request, or a new one each time. What is to be read in one turn is asked together, so
 * all of it is from one version of the archive, and one process reads it. `hear` is told of all that is read.
 */
export function limitReader(
  reader: ArchiveReader,
  limit: () => ReadLimit,
  hear?: (asked: readonly Asked[], answers: Answers) => void,
): LimitedReader {
  const ask = async (asked: readonly Asked[]): Promise<Answers> => {
    const answers = await reader.ask(asked, limit())
    hear?.(asked, answers)
    return answers
  }
  let gathered: Asked[] = []
  let answered: Promise<Answers> | undefined
  const gather = (one: Asked): Promise<Answers> => {
    gathered.push(one)
    answered ??= Promise.resolve().then(() => {
      const asked = gathered
      ;[gathered, answered] = [[], undefined]
      return ask(asked)
    })
    return answered
  }
  const limited: LimitedReader = {
    ask,
    read: async (selection, variables) => (await limited.readVersioned(selection, variables)).value,
    async readVersioned(selection, variables = {}) {
      const question = planQuestion(selection)
      const index = gathered.length
      const { version, answers } = await gather({ question, variables })
      const answer = answers[index]!
      if (answer instanceof Error) throw answer
      return { version, value: JSON.parse(answer.toString()) }
    },
  }
  return limited
}
