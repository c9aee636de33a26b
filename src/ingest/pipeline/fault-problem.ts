import type { Problem } from '../../text/draft.ts'

/** Makes a Problem of a fault of the program that one article brought to light. */
export function faultProblem(path: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const hint = 'A fault of the program: the other files are loaded. Please report it with the file.'
  return { code: 'FAULT', path, message, hint }
}
