import { isGermanBody, isGermanDocument, isGermanRole } from '../../../../languages/de/noun-head.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import type { Token } from '../../syntax/token.ts'
import { isNoun } from './german-is-noun.ts'

const oblique =
  /^(?:dem|den|des|einem|einen|eines|einer|keinem|keinen|keiner|(?:sein|ihr|unser|mein|dies|jed|viel|ander|all)e[mnrs])$/
export const genitive = /^(?:des|der|eines|einer|dieser|dieses|seiner|seines|ihrer|ihres|unserer|zweier|aller)$/
const feminine =
  /(?:ung|heit|keit|schaft|tät|ion|tur|ei|in|presse|zeitung|behörde|wehr|bank|gruppe|kirche|schule|klinik|partei|agentur|wacht?|kammer|dpa|afp|apa|kna|ard|cdu|csu|spd|union|firma|messe|woche|frau|mutter|stadt)$/

export function isNominative(first: Token, noun: Token): boolean {
  if (oblique.test(first.lower)) return false
  if (first.lower !== 'der' && first.lower !== 'dieser') return true
  return noun.bits & WordClass.NAME ? true : !feminine.test(noun.lower)
}

export function rankOf(tokens: readonly Token[], head: number, to: number, noun: Token): number {
  for (let at = head; at < to && isNoun(tokens[at]!); at++) if (tokens[at]!.bits & WordClass.NAME) return 6
  if (noun.lower && (isGermanRole(noun.lower) || isGermanBody(noun.lower))) return 5
  if (isGermanDocument(noun.lower)) return 4
  return 1
}
