/** How much work a function does, counted by V8: the same on a slow machine, on a busy one, and on a fast one. */
import { Session } from 'node:inspector/promises'
import { expect } from 'vitest'

// Counting begins when this file is imported, before any test: V8 counts the blocks only of what it compiles after that.
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** The project's own code; with packages, all but the test's and Node's own. */
const OWN = /^(?!.*\/node_modules\/).*\/src\//
const WITH_PACKAGES = /\/src\/|\/node_modules\/(?!vitest\/|@vitest\/)/

/**
 * Counts how often functions, branches and loops of the project run while `work` does. Work inside of one call into V8,
 * e.g. of a regular expression, counts as nothing: a test of that reads so much that it would not end in time.
 */
export async function stepsOf(work: () => unknown, { packages = false } = {}): Promise<number> {
  await session.post('Profiler.takePreciseCoverage') // sets all counts to zero
  await work()
  const { result } = await session.post('Profiler.takePreciseCoverage')
  let steps = 0
  for (const { url, functions } of result)
    if ((packages ? WITH_PACKAGES : OWN).test(url))
      for (const { ranges } of functions) for (const { count } of ranges) steps += count
  return steps
}

/** Expects four times the size to take four times the steps, or a little more: a square would take sixteen times. */
export async function expectLinear(workOf: (size: number) => () => unknown, size: number): Promise<void> {
  const [small, large] = [workOf(size), workOf(4 * size)]
  await stepsOf(small) // compiles it, and makes what is made once
  const steps = await stepsOf(small)
  expect(await stepsOf(large), `steps; a quarter of the size takes ${steps}`).toBeLessThan(6 * steps + 2_000)
}
