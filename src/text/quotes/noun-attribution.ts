import type { Attribution } from './attribution.ts'
import { clauseEnd, objectEnd } from './clause-end.ts'
import { Is, type Item, is } from './item.ts'
import type { CueNoun } from './languages/language.ts'
import { phraseStart } from './phrase-start.ts'
import { quotesEnd } from './quotes-end.ts'
import type { Clause } from './read-clause.ts'
import type { Stretch } from './stretch.ts'
import { subjectAfter } from './subject-after.ts'

/** `his claim that X`, `Y's criticism of X`, `support for X from Y`, at the noun `i`. */
export function nounAttribution(
  items: readonly Item[],
  i: number,
  noun: CueNoun,
  line: number,
  clause: Clause | undefined,
): Attribution | null {
  const shouted = noun.sense === 'SHOUT' ? chanted(items, i, noun, line, clause) : null
  if (shouted) return shouted
  const link = items[i + 1]
  const between = quotedBefore(items, i, noun, line)
  if (between) return between
  if (link && link.bits & Is.BE && is(items, i + 2, Is.THAT | Is.QUOTE)) return equated(items, i, noun, line)
  const quote = link && link.bits & Is.COMMA ? i + 2 : i + 1
  if (is(items, quote, Is.QUOTE) && possessor(items, i))
    return made(line, { from: i, to: i + 1 }, possessor(items, i), { from: quote, to: quote + 1 }, noun.sense)
  if (!link || !noun.links.includes(link.lower)) return null
  const subject = possessor(items, i)
  if (!subject && link.lower !== 'that') return null
  const from = link.lower === 'that' || link.lower === 'to' || link.lower === 'whether' ? i + 1 : i + 2
  const to = link.lower === 'that' || link.lower === 'whether' ? clauseEnd(items, from) : objectEnd(items, from)
  if (to <= from) return null
  return made(line, { from: i, to: Math.max(i + 1, from) }, subject, { from, to }, noun.sense)
}

/** `Y broke into chants of "X"`, `Y took up the chant "X"`: those chant whose clause it is. */
function chanted(
  items: readonly Item[],
  i: number,
  { sense, links }: CueNoun,
  line: number,
  clause: Clause | undefined,
): Attribution | null {
  const quote = links.includes(items[i + 1]?.lower ?? '') ? i + 2 : i + 1
  if (!is(items, quote, Is.QUOTE) || possessor(items, i)) return null
  const subject = clause && items[clause.verb]!.verb === 'FINITE' ? clause.subject : null
  return subject && made(line, { from: i, to: quote }, subject, { from: quote, to: quotesEnd(items, quote) }, sense)
}

/** `Y's claim is that X`, `her answer was "X"`. */
function equated(items: readonly Item[], i: number, { sense }: CueNoun, line: number): Attribution | null {
  const subject = possessor(items, i)
  const to = clauseEnd(items, i + 2)
  if (!subject || to <= i + 2) return null
  return made(line, { from: i, to: i + 2 }, subject, { from: i + 2, to }, sense)
}

/** `Y's "X" promise` */
function quotedBefore(items: readonly Item[], i: number, { sense }: CueNoun, line: number): Attribution | null {
  if (!is(items, i - 1, Is.QUOTE) || !is(items, i - 2, Is.POSSESSIVE)) return null
  const subject = possessor(items, i - 1)
  return subject && made(line, { from: i, to: i + 1 }, subject, { from: i - 1, to: i }, sense)
}

const made = (
  line: number,
  cue: Stretch,
  subject: Stretch | null,
  content: Stretch,
  sense: CueNoun['sense'],
): Attribution => ({
  line,
  cue,
  subject,
  content: [content],
  sense,
  frame: 'noun',
  how: 'OBJECT',
  rule: 'noun',
})

/** The words before `'s`, or `his`; else who comes after `by`. */
function possessor(items: readonly Item[], noun: number): Stretch | null {
  for (let at = noun - 1; at >= 0 && at >= noun - 4; at--) {
    const { bits, lower } = items[at]!
    if (bits & Is.POSSESSIVE && /^['’]s?$/.test(lower)) return { from: phraseStart(items, at), to: at }
    if (bits & (Is.MARK | Is.QUOTE | Is.PREPOSITION)) break
    if (bits & Is.POSSESSIVE) return { from: at, to: at + 1 }
  }
  for (let at = noun + 1; at < Math.min(items.length, noun + 3); at++)
    if (/^(by|from)$/.test(items[at]!.lower)) return subjectAfter(items, at + 1)
  return null
}
