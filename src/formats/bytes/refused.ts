import type { Problem } from '../../text/draft.ts'

/** Thrown inside the readers of formats where reading cannot go on; it never leaves them. */
export class Refused extends Error {
  readonly problem: Omit<Problem, 'path'>
  /** True if nothing more of the whole file is read, and not only of the entry at hand. */
  readonly whole: boolean

  constructor(code: Problem['code'], message: string, hint: string, whole = false) {
    super(message)
    this.problem = { code, message, hint }
    this.whole = whole
  }
}

/** Refuses what breaks off `within`, e.g. `within a record`. With `whole`, it is the file that does, not the entry. */
export function truncated(within: string, whole = false): Refused {
  return new Refused('TRUNCATED', `Breaks off ${within}`, 'Get the file anew; all that is whole in it is read.', whole)
}

/** Puts an error of a library or of the file system into words for people. */
export function toProblem(path: string, error: unknown): Problem {
  if (error instanceof Refused) return { ...error.problem, path }
  const { code = '', message } = error as NodeJS.ErrnoException
  if (/^E[A-Z]{3,}$/.test(code)) {
    const hint = 'Check that it is there, is a regular file and may be read.'
    return { code: 'UNREADABLE', path, message: `Cannot be read: ${code}`, hint }
  }
  const words = message.split('\n')[0]!.slice(0, 160)
  return { code: 'DAMAGED', path, message: `Breaks off or is damaged: ${words}`, hint: 'Get the file anew.' }
}
