import { WordClass } from '../../../languages/word-class.ts'
import { WordRole } from '../../../languages/word-role.ts'
import { lineEnd } from '../clauses/clause-end.ts'
import { headEnd } from '../phrases/head-end.ts'
import { is, type Sentence, type Token } from '../syntax/token.ts'
import type { TokenRange } from '../syntax/token-range.ts'
import type { Attribution } from './attribution.ts'
import { colonAttribution } from './cues/colon.ts'

/** The cues of a German sentence: `„X“, sagte Y`, `Y sagte: „X“`, `Y erklärte, X`, `laut Y X`, `so Y`, `Y zufolge`. */
export function readGerman(sentence: Sentence, index: number): Attribution[] {
  const { tokens } = sentence
  const found: Attribution[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.forms?.verb.sense && !is(tokens, i - 1, WordClass.DETERMINER | WordClass.PREPOSITION)) {
      const attribution = verbCue(tokens, i, index)
      if (attribution) {
        token.verb = 'FINITE'
        found.push(attribution)
      }
    } else {
      const attribution = wordCue(tokens, i, index)
      if (attribution) found.push(attribution)
    }
  }
  if (found.length === 0) {
    const bare = colonAttribution(tokens, null, index)
    if (bare) found.push(bare)
  }
  return found
}

function verbCue(tokens: readonly Token[], verb: number, line: number): Attribution | null {
  const { sense, complements } = tokens[verb]!.forms!.verb
  const left = quoteBefore(tokens, verb)
  const after = phrase(tokens, verb + 1)
  const made = (subject: TokenRange, content: readonly TokenRange[], rule: Attribution['rule']): Attribution => ({
    line,
    cue: { from: verb, to: verb + 1 },
    subject,
    content,
    sense,
    complements,
    how: 'CLAUSE',
    rule,
  })
  if (left && after) return made(after, [left, ...quoteAfter(tokens, after.to)], 'cue-inverted')
  const before = phraseBefore(tokens, verb)
  if (!before && after) {
    const right = contentAfter(tokens, after.to)
    return right ? made(after, [right], 'cue-inverted') : null
  }
  const right = before && contentAfter(tokens, verb + 1)
  return before && right ? made(before, [right], 'cue') : null
}

/** `so Y`, `laut Y`, `nach Angaben von Y`, `Y zufolge`. */
function wordCue(tokens: readonly Token[], i: number, line: number): Attribution | null {
  const { roles } = tokens[i]!
  const made = (cue: TokenRange, subject: TokenRange, content: TokenRange): Attribution => ({
    line,
    cue,
    subject,
    content: [content],
    sense: 'SAY',
    complements: 0,
    how: 'CLAUSE',
    rule: 'according-to',
  })
  const cue = { from: i, to: i + 1 }
  const end = lineEnd(tokens)
  if (roles & WordRole.ACCORDING_AFTER) {
    const subject = phraseBefore(tokens, i)
    return subject && i + 1 < end ? made(cue, subject, { from: i + 1, to: end }) : null
  }
  if (!(roles & (WordRole.ACCORDING | WordRole.SO))) return null
  const subject = phrase(tokens, i + 1)
  if (!subject) return null
  const left = quoteBefore(tokens, i)
  if (left) return made(cue, subject, left)
  return roles & WordRole.ACCORDING && i === 0 && subject.to < end
    ? made(cue, subject, { from: subject.to, to: end })
    : null
}

/** The quote that ends right before `at`, but for a comma. */
function quoteBefore(tokens: readonly Token[], at: number): TokenRange | null {
  const last = is(tokens, at - 1, WordClass.COMMA | WordClass.DASH) ? at - 2 : at - 1
  return is(tokens, last, WordClass.QUOTE) ? { from: last, to: last + 1 } : null
}

function quoteAfter(tokens: readonly Token[], at: number): TokenRange[] {
  for (let i = at; i < Math.min(tokens.length, at + 8); i++)
    if (tokens[i]!.bits & WordClass.QUOTE) return [{ from: i, to: i + 1 }]
  return []
}

/** What a colon, a comma, `dass` or a quote opens behind the cue. */
function contentAfter(tokens: readonly Token[], from: number): TokenRange | null {
  const end = lineEnd(tokens)
  for (let at = from; at < Math.min(end, from + 16); at++) {
    const { bits } = tokens[at]!
    const next = tokens[at + 1]
    if (bits & WordClass.QUOTE) return { from: at, to: tokens[at]!.lower.match(/[\p{L}\p{N}]/u) ? end : at + 1 }
    if (bits & WordClass.COLON && next) return { from: at + 1, to: end }
    if (bits & WordClass.COMMA && next && at + 2 < end)
      return next.bits & WordClass.RELATIVE && !(next.bits & WordClass.DETERMINER) ? null : { from: at + 1, to: end }
  }
  return null
}

const plain = (_items: readonly Token[], from: number, to: number): TokenRange | null =>
  to > from ? { from, to } : null

/** The noun phrase that begins at `from`, with `aus`, `von`, `des` behind it. */
function phrase(tokens: readonly Token[], from: number): TokenRange | null {
  if (is(tokens, from, WordClass.MARK | WordClass.QUOTE | WordClass.PREPOSITION | WordClass.THAT)) return null
  return plain(tokens, from, headEnd(tokens, from))
}

/** The noun phrase that ends before `to`: back to a mark or another clause. */
function phraseBefore(tokens: readonly Token[], to: number): TokenRange | null {
  let from = to
  while (
    from > 0 &&
    from > to - 12 &&
    !is(
      tokens,
      from - 1,
      WordClass.MARK | WordClass.QUOTE | WordClass.COORDINATOR | WordClass.THAT | WordClass.PREPOSITION,
    )
  ) {
    from--
    if (is(tokens, from, WordClass.DETERMINER | WordClass.SUBJECT_PRONOUN)) break
  }
  return plain(tokens, from, to)
}
