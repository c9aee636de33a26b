import type { Context } from '../context.ts'
import type { MutationUndoCorrectionArgs } from '../types.ts'
import { answer, changePart, nodeField, signature } from './answer-change.ts'
import { authorise } from './authorise.ts'

/** Takes a correction back. */
export async function undoCorrection(_parent: unknown, { input }: MutationUndoCorrectionArgs, context: Context) {
  const { changing, editor } = authorise(context, 'correct')
  const { dryRun = false } = input
  const { changed, refusals, correctionId } = await answer(async () =>
    changing.corrector.undo(input.id, signature(input, editor), dryRun),
  )
  return { ...changePart(changed, dryRun, refusals), correction: nodeField(correctionId) }
}
