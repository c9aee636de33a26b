import type { Correction } from '../../store/corrections/correction.ts'
import { readLines } from '../../store/corrections/file/read-line.ts'
import type { Context } from '../context.ts'
import type { MutationImportCorrectionsArgs } from '../types.ts'
import { busyOr, changePart } from './answer-change.ts'
import { authorise } from './authorise.ts'
import type { Editor } from './editor.ts'

/** Takes in lines of corrections.jsonl; where one is wrong, none of them. */
export async function importCorrections(_parent: unknown, { input }: MutationImportCorrectionsArgs, context: Context) {
  const { changing, editor } = authorise(context, 'correct')
  const { dryRun = false } = input
  const { corrections, wrong } = readLines(input.lines, (correction) => foreignAuthor(correction, editor))
  if (wrong.length) {
    const userErrors = wrong.slice(0, 20).map(({ line, message }) => ({
      __typename: 'LineError',
      message: `Line ${line}: ${message}`,
      code: 'INVALID',
      path: ['input', 'lines'],
      line,
    }))
    return { ...changePart(null, dryRun, []), userErrors, importedCount: 0, knownCount: 0 }
  }
  try {
    const { changed, imported, known } = await changing.corrector.take(corrections, dryRun)
    return { ...changePart(changed, dryRun, []), importedCount: imported, knownCount: known }
  } catch (error) {
    throw busyOr(error)
  }
}

/** Says what is wrong with a line that somebody else has signed: only the admin vouches for others. */
function foreignAuthor({ made, undone }: Correction, { name, isAdmin }: Editor): string | undefined {
  const foreign = [made.author, undone?.author ?? name].find((author) => author !== name)
  return isAdmin || foreign === undefined ? undefined : `author: expected ${name}, whose token it is, not ${foreign}`
}
