import { Complement, takes } from '../../../languages/complement.ts'
import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { speaks } from '../syntax/speaks.ts'
import { is, type Token } from '../syntax/token.ts'
import { closesWithCue } from './closes-with-cue.ts'

/** The line's last item that is no full stop, exclusive. */
export function lineEnd(tokens: readonly Token[]): number {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]!.bits & WordClass.STOP) end--
  return end
}

/** Finds the end of the words that begin at `from`: the sentence's end, or the next cue. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  const end = lineEnd(tokens)
  for (let at = from; at < end; at++) {
    const token = tokens[at]!
    if (at === from) continue
    if (token.lower === ';') return at
    if (token.roles & WordRole.ACCORDING && is(tokens, at + 1, WordClass.TO)) return trimmed(tokens, at)
    if (token.bits & WordClass.QUOTE && at + 1 < end && closesWithCue(tokens, at + 1, end)) return at + 1
    if (token.bits & WordClass.QUOTE && token.lower === ',' && !continues(tokens[at + 1])) return at + 1
    if (token.bits & (WordClass.COMMA | WordClass.DASH) && takesOver(tokens, at + 1, end)) return at
    if (token.bits & WordClass.COORDINATOR && (coordinates(tokens, at + 1) || hasOwnSpeaker(tokens, at + 1)))
      return trimmed(tokens, at)
  }
  return end
}

/** After a quote that ends in a comma only a list or a relative clause goes on. */
const continues = (next: Token | undefined) =>
  next !== undefined &&
  (next.bits &
    (WordClass.COORDINATOR |
      WordClass.QUOTE |
      WordClass.DETERMINER |
      WordClass.RELATIVE |
      WordClass.NEGATION |
      WordClass.COMMA)) !==
    0 &&
  !(next.bits & WordClass.SUBJECT_PRONOUN && !(next.bits & WordClass.RELATIVE))

const trimmed = (tokens: readonly Token[], at: number) => (tokens[at - 1]!.bits & WordClass.COMMA ? at - 1 : at)

/** `Y, who asked not to be named[, quipped: X]`: the main verb, behind the comma that closes what stood between. */
const isMainCue = (tokens: readonly Token[], at: number) =>
  speaks(tokens[at]) &&
  tokens[at]!.verb === 'FINITE' &&
  is(tokens, at + 1, WordClass.COLON | WordClass.THAT | WordClass.COMMA)

/** `[Smith] calling it Y`: a participle with a subject of its own. */
const hasOwnSpeaker = (tokens: readonly Token[], at: number) =>
  is(tokens, at, WordClass.NAME) && tokens[at + 1]?.verb === 'GERUND' && speaks(tokens[at + 1])

/** `, saying Y`, `, Smith said`, `, while others argued`, `, but he denied`. */
function takesOver(tokens: readonly Token[], at: number, end: number): boolean {
  let i = at
  const first = tokens[i]
  if (!first || i >= end) return false
  if ((speaks(first) && first.verb === 'GERUND') || hasOwnSpeaker(tokens, at) || isMainCue(tokens, at)) return true
  if (first.bits & WordClass.ADVERB && tokens[i + 1]?.verb === 'GERUND' && speaks(tokens[i + 1])) return true
  if (
    first.bits & WordClass.COORDINATOR &&
    first.roles & WordRole.TURNS &&
    tokens[at + 1] &&
    (tokens[at + 1]!.verb === 'FINITE' || is(tokens, at + 1, WordClass.HAVE | WordClass.BE | WordClass.MODAL))
  )
    return true
  if (first.roles & WordRole.TURNS) {
    for (i = at + 1; i < Math.min(end, at + 12); i++) {
      if (tokens[i]!.bits & (WordClass.COMMA | WordClass.QUOTE)) break
      if (tokens[i]!.verb !== 'NONE') return speaks(tokens[i]) || (first.roles & WordRole.TURNS_ALWAYS) !== 0
    }
    return false
  }
  return closesWithCue(tokens, at, end)
}

/** `and added that Y`, `but denied Y`: a cue that shares the subject. */
function coordinates(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (tokens[i] && tokens[i]!.bits & (WordClass.ADVERB | WordClass.HAVE)) i++
  return (
    speaks(tokens[i]) &&
    (tokens[i]!.verb === 'FINITE' || tokens[i]!.verb === 'GERUND') &&
    takes(
      tokens[i]!.forms!.verb.complements,
      Complement.QUOTE | Complement.THAT_CLAUSE | Complement.OBJECT_AND_PREDICATE,
    ) &&
    tokens[i]!.forms!.verb.sense !== 'THINK'
  )
}
