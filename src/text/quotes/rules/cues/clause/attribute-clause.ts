import { Complement, takes } from '../../../../../languages/complement.ts'
import type { CueVerb } from '../../../../../languages/quote-language.ts'
import type { Clause } from '../../../clauses/clause.ts'
import type { After } from '../../../content/after.ts'
import { contentAfter } from '../../../content/content-after.ts'
import { trimContent } from '../../../content/trim-content.ts'
import { groupStart } from '../../../phrases/group-start.ts'
import type { Token } from '../../../syntax/token.ts'
import type { TokenRange } from '../../../syntax/token-range.ts'
import type { Attribution } from '../../attribution.ts'
import { goesOn, resumed } from './resume-content.ts'
import { brokenOff, parenthetical, wordsBefore } from './words-around.ts'

/** The words that a clause ascribes to its subject, on either side of it; null where it ascribes none. */
export function attribute(tokens: readonly Token[], clause: Clause, taken: number, line: number): Attribution | null {
  const { verb, subject, rule } = clause
  if (!rule) return null
  const lexical = tokens[verb]!.forms!.verb
  const inverted = rule === 'cue-inverted'
  const end = lexical.lemma.includes(' ') ? verb + 1 : verb
  const last = inverted && subject ? subject.to - 1 : end
  const after = contentAfter(tokens, last, lexical)
  const right = after && { ...after, content: trimContent(tokens, verb, after.content) }
  const start = inverted || !subject || subject.to > verb ? groupStart(tokens, verb) : subject.from
  const left = wordsBefore(tokens, clause, { start, last, taken }, right)
  const broken = left || rule !== 'cue' ? null : brokenOff(tokens, start, taken, right)
  const aside = parenthetical(tokens, clause, end, taken)
  if (aside.length > 0) return made(line, clause, lexical, { from: verb, to: end + 1 }, aside, rule)
  const content = contentOf(tokens, left, broken, right, last)
  if (content.length === 0) return null
  const to = !left && right ? Math.max(end + 1, Math.min(right.cueEnd, verb + 3)) : end + 1
  const cue = { from: verb, to: inverted ? verb + 1 : to }
  const attribution = made(line, clause, lexical, cue, content, left && rule === 'cue' ? 'cue-after' : rule)
  return !left && right && isObject(right, lexical) ? { ...attribution, how: 'OBJECT' } : attribution
}

/** All the words on both sides of the cue, in order. */
function contentOf(
  tokens: readonly Token[],
  left: TokenRange | null,
  broken: TokenRange | null,
  right: After | null,
  last: number,
): TokenRange[] {
  const before = [left, broken].filter((range) => range !== null)
  if (right && (!left || goesOn(tokens, last, right))) return [...before, right.content]
  return left ? [...before, ...resumed(tokens, last, left)] : before
}

/** `praised X`: what is said is only named, not told. */
const isObject = ({ how }: After, { complements }: CueVerb) =>
  (how === 'OBJECT' || how === 'LINK') && !takes(complements, Complement.AS_PHRASE | Complement.OBJECT_AND_PREDICATE)

const made = (
  line: number,
  { subject }: Clause,
  { sense, complements }: CueVerb,
  cue: TokenRange,
  content: readonly TokenRange[],
  rule: Attribution['rule'],
): Attribution => ({ line, cue, subject, content, sense, complements, how: 'CLAUSE', rule })
