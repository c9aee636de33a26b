import { readLines } from '../../store/corrections/file/read-line.ts'
import type { Context } from '../context.ts'
import type { MutationImportCorrectionsArgs } from '../types.ts'
import { busyOr, changePart } from './answer-change.ts'
import { authorise } from './authorise.ts'

/** Takes in lines of corrections.jsonl; where one is wrong, none of them. */
export async function importCorrections(_parent: unknown, { input }: MutationImportCorrectionsArgs, context: Context) {
  const { corrector } = authorise(context)
  const { dryRun = false } = input
  const { corrections, wrong } = readLines(input.lines)
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
    const { changed, imported, known } = await corrector.take(corrections, dryRun)
    return { ...changePart(changed, dryRun, []), importedCount: imported, knownCount: known }
  } catch (error) {
    throw busyOr(error)
  }
}
