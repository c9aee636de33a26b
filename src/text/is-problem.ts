import type { Problem } from './draft.ts'

/** Tells a problem from a result: only a problem has a code. A step that knows no path gives a problem without one. */
export function isProblem<Result extends object>(result: Result): result is Extract<Result, Pick<Problem, 'code'>> {
  return 'code' in result
}
