import { CERTAINTY, type Certainty } from '../format.ts'
import type { Sample } from './sample.ts'

/** Takes a file for what its ending says, where it is too short to tell by its content and begins as it should. */
export function shortFile({ ending, isWhole, text }: Sample, endings: readonly string[], begins: RegExp): Certainty {
  return isWhole && endings.includes(ending) && begins.test(text) ? CERTAINTY.ENDING : CERTAINTY.NONE
}
