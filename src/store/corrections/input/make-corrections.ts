/** The steps of the corrector, each within a moment in which nobody else writes. */
import type { Connection } from '../../database/connection.ts'
import type { PeopleFile } from '../../rows/people-file.ts'
import { type CorrectionsChanged, changeCorrections } from '../change/change-corrections.ts'
import type { Correction, Signature } from '../correction.ts'
import { idOfCorrection, writeLine } from '../file/write-line.ts'
import { readCorrections } from '../index/correction-rows.ts'
import { earlierCorrections } from '../index/earlier-corrections.ts'
import { readCorrectionIndex } from '../index/read-correction-index.ts'
import type { Imported, Outcome } from '../outcome.ts'
import { type CorrectionInput, type Refusal, Refused } from './correction-input.ts'
import { makeClaim } from './make-claim.ts'

/** Decides whether a change stays. */
type Keep = (changed: CorrectionsChanged) => boolean

/** Makes an input a correction, unless something is in the way. */
export function correct(
  connection: Connection,
  input: CorrectionInput,
  made: Signature,
  known: PeopleFile,
  replace: boolean,
  keep: Keep,
): Outcome {
  const refused = (refusal: Refusal): Outcome => ({
    refusals: [refusal],
    changed: null,
    correctionId: null,
    aboutId: null,
  })
  try {
    const index = readCorrectionIndex(connection, known)
    const about = makeClaim(connection, input, index)
    const earlier = earlierCorrections(connection, about, index)
    if (earlier[0] && !replace)
      return refused({
        code: 'ALREADY_CORRECTED',
        message: `${earlier[0].made.author} corrected this already (${earlier[0].id}).`,
        path: [],
        correctionId: earlier[0].id,
      })
    const { claim, aboutId } = about
    const correction: Correction = { id: idOfCorrection(claim, made), claim, made, undone: null }
    const replaced = earlier.map((one) => ({ ...one, undone: { ...made, note: `replaced by ${correction.id}` } }))
    let refusal: Refusal | null = null
    const changed = changeCorrections(connection, [...replaced, correction], known, (result) => {
      const { status, reason } = result.states.get(correction.id)!
      if (status === 'REDUNDANT')
        refusal = { code: 'ALREADY_SO', message: reason ?? 'The archive says so already.', path: [] }
      else if (status !== 'ACTIVE') refusal = { code: 'CONFLICT', message: `It would not hold: ${reason}.`, path: [] }
      return refusal === null && keep(result)
    })
    return refusal ? refused(refusal) : { refusals: [], changed, correctionId: correction.id, aboutId }
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal)
    throw error
  }
}

/** Takes a correction back; that, too, is kept. */
export function undo(connection: Connection, id: string, undone: Signature, known: PeopleFile, keep: Keep): Outcome {
  const before = readCorrections(connection).find((one) => one.id === id)
  const refused = (code: Refusal['code'], message: string): Outcome => ({
    refusals: [{ code, message, path: ['id'] }],
    changed: null,
    correctionId: before?.id ?? null,
    aboutId: null,
  })
  if (!before) return refused('NOT_FOUND', 'There is no correction of that id.')
  if (before.undone) return refused('ALREADY_SO', `${before.undone.author} took it back already.`)
  const changed = changeCorrections(connection, [{ ...before, undone }], known, keep)
  return { refusals: [], changed, correctionId: id, aboutId: null }
}

/** Takes in corrections made elsewhere. */
export function take(
  connection: Connection,
  corrections: readonly Correction[],
  known: PeopleFile,
  keep: Keep,
): Imported {
  const before = new Map(readCorrections(connection).map((one) => [one.id, writeLine(one)]))
  const news = [...new Map(corrections.map((one) => [one.id, one])).values()].filter(
    (one) => before.get(one.id) !== writeLine(one),
  )
  const changed = news.length
    ? changeCorrections(connection, news, known, keep)
    : { differences: [], differenceCount: 0, newQuoteIds: [], states: new Map() }
  return { changed, imported: news.length, known: corrections.length - news.length }
}
