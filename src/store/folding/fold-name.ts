/** Folds names as they are searched for: as `foldText` does, without signs. Identifiers use `nameKeyOf`, which never changes. */
import { foldText } from '../../text/fold-text.ts'

/** `D’Artë-Noy` -> `d arte noy`, `Jürgen Weiß` -> `jurgen weiss` */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

/** The same of an organisation, for which `the Harbour Board` is `Harbour Board`. */
export function foldSourceName(name: string): string {
  return foldName(name).replace(/^the (?=.)/, '')
}
