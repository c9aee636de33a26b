import { GERMAN_ENDINGS } from '../../../../../languages/de/german-endings.ts'
import { Form } from '../../../../../languages/quote-language.ts'
import { WordClass } from '../../../../../languages/word-class.ts'
import { type NounPhrase, nounPhrase } from '../../../phrases/german/german-noun-phrase.ts'
import { is, type Token } from '../../../syntax/token.ts'
import { choose, joint, subjectAhead, subjectBehind } from './subject.ts'

const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.MODAL
const edge = WordClass.COMMA | WordClass.COLON | WordClass.STOP | WordClass.DASH | WordClass.QUOTE

/** A subject, and where it stands: before its verb, behind it, or in the clause before. */
export interface Found {
  readonly phrase: NounPhrase
  readonly place: 'AHEAD' | 'BEHIND' | 'SHARED'
}

/** The subject of the finite verb at `verb`; tokens before `taken` belong to an earlier cue. */
export function findSubject(tokens: readonly Token[], verb: number, taken: number, plural: boolean): Found | null {
  let before = verb
  while (before > 0 && is(tokens, before - 1, WordClass.ADVERB)) before--
  if (is(tokens, before - 1, WordClass.COORDINATOR)) {
    const own = subjectBehind(tokens, verb + 1)
    if (own && own.rank >= 5 && own.to <= verb + 5 && own.from === verb + 1) return { phrase: own, place: 'BEHIND' }
    const shared = clauseSubject(tokens, before - 1)
    return shared && { phrase: shared, place: 'SHARED' }
  }
  const ahead = aheadOf(tokens, verb, taken)
  const behind = subjectBehind(tokens, verb + 1)
  const fits = plural && behind && !ahead ? behind : choose(ahead, behind)
  return fits && { phrase: fits, place: fits === ahead ? 'AHEAD' : 'BEHIND' }
}

/** The subject before the verb: of the whole sentence so far, else of what follows the last mark or `und`. */
function aheadOf(tokens: readonly Token[], verb: number, taken: number): NounPhrase | null {
  const starts = [Math.min(taken, verb)]
  for (let at = taken; at < verb; at++) if (tokens[at]!.bits & (edge | WordClass.COORDINATOR)) starts.push(at + 1)
  for (const from of starts) {
    const found = from < verb ? subjectAhead(tokens, from, verb) : null
    if (found) return found
  }
  return null
}

/** Finds the subject of the clause that ends before `to`: the phrase that opens it, else the one behind its finite verb. */
export function clauseSubject(tokens: readonly Token[], to: number): NounPhrase | null {
  let from = 0
  for (let at = to - 1; at > 0; at--)
    if (tokens[at]!.bits & WordClass.COLON || tokens[at]!.lower === ';') {
      from = at + 1
      break
    }
  while (from < to && is(tokens, from, WordClass.ADVERB | WordClass.COORDINATOR)) from++
  const first = nounPhrase(tokens, from)
  if (first?.nominative && first.to <= to && first.rank !== 0) {
    if (first.rank > 1) return joint(tokens, first)
    const verb = finiteFrom(tokens, first.to, to)
    const behind = verb < 0 ? null : subjectBehind(tokens, verb + 1)
    return behind && behind.to <= to && behind.rank > 4 ? behind : first
  }
  const start = is(tokens, from, WordClass.SUBORDINATOR) ? edgeOf(tokens, from, to) : from
  const verb = finiteFrom(tokens, start, to)
  const found = verb < 0 ? null : subjectBehind(tokens, verb + 1)
  return found && found.to <= to ? found : null
}

function edgeOf(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]!.bits & WordClass.COMMA) return at
  return from
}

/** The first word that can be a finite verb. */
function finiteFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const { bits, forms, lower } = tokens[at]!
    if (bits & (WordClass.CAPITAL | WordClass.NAME | WordClass.QUOTE)) continue
    if (bits & auxiliary || (forms && forms.forms & Form.PAST)) return at
    if (bits === 0 && at > from && GERMAN_ENDINGS.FINITE.test(lower) && lower.length > 3) return at
  }
  return -1
}
