import { GERMAN_ENDINGS } from '../../../../languages/de/german-endings.ts'
import { hasGermanUse } from '../../../../languages/de/has-german-use.ts'
import { isGermanBody, isGermanDocument, isGermanRole } from '../../../../languages/de/noun-head.ts'
import { WordClass } from '../../../../languages/word-class.ts'
import type { Token } from '../../syntax/token.ts'
import { isNoun } from './german-is-noun.ts'

export function isNominative(first: Token, noun: Token): boolean {
  if (hasGermanUse(first.lower, 'OBLIQUE')) return false
  if (!hasGermanUse(first.lower, 'MALE_OR_OBLIQUE')) return true
  return noun.bits & WordClass.NAME ? true : !GERMAN_ENDINGS.FEMININE.test(noun.lower)
}

export function rankOf(tokens: readonly Token[], head: number, to: number, noun: Token): number {
  for (let at = head; at < to && isNoun(tokens[at]!); at++) if (tokens[at]!.bits & WordClass.NAME) return 6
  if (noun.lower && (isGermanRole(noun.lower) || isGermanBody(noun.lower))) return 5
  if (isGermanDocument(noun.lower)) return 4
  return 1
}
