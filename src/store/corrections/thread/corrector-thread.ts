/** A thread that makes corrections: takes calls of a corrector, and gives back what came of each. */
import { parentPort, workerData } from 'node:worker_threads'
import { NO_PEOPLE_FILE } from '../../rows/people-file.ts'
import { type Corrector, openCorrector } from './open-corrector.ts'
import type { CorrectorAnswer, CorrectorCall, CorrectorData } from './open-corrector-thread.ts'

const port = parentPort!
const { file, textAccess } = workerData as CorrectorData
const answer = (message: CorrectorAnswer) => port.postMessage(message)

let known = NO_PEOPLE_FILE
let corrector: Corrector | undefined

port.on('message', async (call: CorrectorCall) => {
  known = call.known
  try {
    corrector ??= openCorrector(
      file,
      () => known,
      (changed) => answer({ changed }),
      textAccess,
    )
    // The compiler has checked that each method is given its own arguments.
    const method = corrector[call.method] as (...given: readonly unknown[]) => Promise<unknown>
    answer({ id: call.id, result: await method(...call.given) })
  } catch (error) {
    const { message, stack, code } = error as Error & { code?: unknown }
    answer({ id: call.id, error: { message, stack, code } }) // an error that is sent as it is loses its code
  }
  if (call.method === 'close') port.close()
})
