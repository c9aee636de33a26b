import { Script } from 'node:vm'

/** Script that `within` runs: a script can be stopped anywhere, also in a regular expression, and a function cannot. */
const script = new Script('globalThis[Symbol.for("on-the-record.work")]()')
const WORK = Symbol.for('on-the-record.work')

/** Work was stopped because it did not end. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime'
}

/**
 * Milliseconds that a step of reading a text of that length (UTF-16 units or bytes) may take: far more than any takes that
 * ends, on a busy machine as well.
 */
export function timeFor(length: number): number {
  return 60_000 + Math.ceil(length / 50)
}

/**
 * Does `work`, which starts nothing that goes on after it, and gives back what it gives back. It is stopped after `limit`
 * milliseconds, wherever it is; none of its own `catch` or `finally` runs then.
 *
 * @throws what `work` throws; OutOfTime where it is stopped
 */
export function within<Result>(limit: number, work: () => Result): Result {
  const place = globalThis as { [WORK]?: (() => void) | undefined }
  const outer = place[WORK]
  let result: { readonly value: Result } | undefined
  place[WORK] = () => {
    result = { value: work() }
  }
  try {
    script.runInThisContext({ timeout: limit })
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new OutOfTime(`it did not end within ${limit / 1000} s`)
  } finally {
    place[WORK] = outer
  }
  return result!.value
}
