/**
 * A corrector that works in a thread of its own, so that the server goes on answering: a correction of somebody whom
 * thousands of articles name has all of these read again, in one transaction.
 */
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../database/start-thread.ts'
import type { TextAccess } from '../../rights/text-access.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { CorrectionsChanged } from '../change/change-corrections.ts'
import type { Corrector } from './open-corrector.ts'

type Method = keyof Corrector

export interface CorrectorCall {
  readonly id: number
  readonly method: Method
  readonly given: readonly unknown[]
  /** The people file as it is at this moment. */
  readonly known: PeopleFile
}

export interface CorrectorData {
  readonly file: string
  readonly textAccess: TextAccess
}

/** The result of a call; or, on its own, a change that stays. */
export type CorrectorAnswer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { message: string; stack: string | undefined; code: unknown } }
  | { readonly changed: CorrectionsChanged }

interface Waiting {
  resolve(result: unknown): void
  reject(error: unknown): void
}

/** The thread is started by the first call, and again by the next one where it has died. */
export function openCorrectorThread(
  file: string,
  known: () => PeopleFile,
  onChange: (changed: CorrectionsChanged) => void,
  textAccess: TextAccess = 'full',
): Corrector {
  let thread: Worker | null = null
  let calls = 0
  const waiting = new Map<number, Waiting>()

  function start(): Worker {
    const started = startThread(join(import.meta.dirname, 'corrector-thread.ts'), {
      workerData: { file, textAccess } satisfies CorrectorData,
    })
    let fault: unknown = new Error('the thread that makes corrections has ended')
    started.on('message', (answer: CorrectorAnswer) => {
      if ('changed' in answer) return onChange(answer.changed)
      const { resolve, reject } = waiting.get(answer.id)!
      waiting.delete(answer.id)
      if ('result' in answer) resolve(answer.result)
      else reject(Object.assign(new Error(answer.error.message), answer.error))
    })
    started.on('error', (error) => {
      fault = error
    })
    started.on('exit', () => {
      thread = null
      for (const { reject } of waiting.values()) reject(fault)
      waiting.clear()
    })
    return started
  }

  const call = <Name extends Method>(method: Name, ...given: Parameters<Corrector[Name]>) =>
    new Promise((resolve, reject) => {
      const message: CorrectorCall = { id: ++calls, method, given, known: known() }
      thread ??= start()
      waiting.set(message.id, { resolve, reject })
      thread.postMessage(message)
    }) as ReturnType<Corrector[Name]>

  return {
    correct: (...given) => call('correct', ...given),
    undo: (...given) => call('undo', ...given),
    take: (...given) => call('take', ...given),
    close: async () => thread && call('close'),
  } as Corrector
}
