/** How names are found: as `foldText` has them, signs apart. Identifiers are made of `nameKeyOf`, which must never change. */
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
