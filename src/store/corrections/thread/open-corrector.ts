/** Makes corrections, one after the other: for the API and the command line. */
import { setImmediate } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { type Connection, newConnection } from '../../database/connection.ts'
import { retryOnBusy } from '../../database/retry-on-busy.ts'
import { mayMerge } from '../../link/identities/list-printed-people.ts'
import { linkPending } from '../../link/link-pending.ts'
import { addQuoteWords } from '../../rights/quote-words.ts'
import type { TextAccess } from '../../rights/text-access.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import type { CorrectionsChanged } from '../change/change-corrections.ts'
import type { Correction, Signature } from '../correction.ts'
import type { CorrectionInput } from '../input/correction-input.ts'
import { correct, take, undo } from '../input/make-corrections.ts'
import type { Imported, Outcome } from '../outcome.ts'

export interface Corrector {
  correct(input: CorrectionInput, made: Signature, options: { dryRun: boolean; replace: boolean }): Promise<Outcome>
  undo(id: string, undone: Signature, dryRun: boolean): Promise<Outcome>
  /** Takes in corrections made elsewhere; those that are the same already are passed over. */
  take(corrections: readonly Correction[], dryRun: boolean): Promise<Imported>
  close(): Promise<void>
}

/**
 * `known` gives the people file as it is now; `onChange` hears of every change that stays, with the quotes it added. `textAccess`
 * says which words are told of quotes that come or go.
 */
export function openCorrector(
  file: string,
  known: () => PeopleFile,
  onChange: (changed: CorrectionsChanged) => void = () => {},
  textAccess: TextAccess = 'full',
): Corrector {
  const database = new Database(file, { fileMustExist: true, timeout: 0 })
  const connection = newConnection(database)
  addQuoteWords(database, textAccess)
  database.pragma('synchronous = FULL') // a person is told that it is saved
  let last: Promise<unknown> = Promise.resolve()
  /** One at a time; each waits for the lock by itself. What is new is linked after the answer. */
  const inTurn = <Result>(work: () => Result): Promise<Result> => {
    const turn = last.then(() => retryOnBusy(work))
    last = turn.then(
      () => link(connection, known()),
      () => {},
    )
    return turn
  }
  const kept = (dryRun: boolean, changed: CorrectionsChanged): boolean => {
    if (!dryRun) setTimeout(() => onChange(changed))
    return !dryRun
  }
  return {
    correct: (input, made, { dryRun, replace }) =>
      inTurn(() => correct(connection, input, made, known(), replace, (changed) => kept(dryRun, changed))),
    undo: (id, undone, dryRun) =>
      inTurn(() => undo(connection, id, undone, known(), (changed) => kept(dryRun, changed))),
    take: (corrections, dryRun) =>
      inTurn(() => take(connection, corrections, known(), (changed) => kept(dryRun, changed))),
    async close() {
      await last
      database.close()
    },
  }
}

/** Compares what is new with the rest. What cannot be done now stays listed in the archive, for the next run. */
async function link(connection: Connection, known: PeopleFile): Promise<void> {
  try {
    for (const _ of linkPending(connection, { known, isMerging: mayMerge(connection) })) await setImmediate()
  } catch {
    // another process writes, and its own run links what waits
  }
}
