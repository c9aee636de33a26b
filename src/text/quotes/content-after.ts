import { bareClause } from './bare-clause.ts'
import { clauseEnd, lineEnd, objectEnd } from './clause-end.ts'
import { directAt } from './direct-at.ts'
import { headEnd } from './head-end.ts'
import { Is, type Item, is } from './item.ts'
import type { CueVerb } from './languages/language.ts'
import { openerAhead, REACH } from './opener-ahead.ts'
import { opensObject } from './opens-object.ts'
import { asQuote, clauseEndOfObject, quotesEnd, withQuote } from './quotes-end.ts'
import type { Stretch } from './stretch.ts'

/** The words that a cue opens, with how it opens them. */
export interface After {
  readonly content: Stretch
  /** Items of the verb group that belong to the cue behind the verb: `called [on]`, `went on [to say]`. */
  readonly cueEnd: number
  readonly how: 'QUOTE' | 'COLON' | 'THAT' | 'CLAUSE' | 'QUESTION' | 'INFINITIVE' | 'OBJECT' | 'LINK'
}

/** The words that a cue verb opens on its right, or null; `verb` is the last item of it (or of the subject behind it). */
export function contentAfter(items: readonly Item[], verb: number, { frame, links }: CueVerb): After | null {
  const end = lineEnd(items)
  let at = verb + 1
  while (
    at < end &&
    items[at]!.bits & Is.ADVERB &&
    !(items[at]!.bits & (Is.PREPOSITION | Is.QUESTION | Is.SUBJECT_PRONOUN))
  )
    at++
  const next = items[at]
  if (!next || at >= end) return null
  if (links.includes(next.lower) && !(next.lower === 'that')) {
    const linked = afterLink(items, at, frame, end)
    if (linked) return linked
  }
  const direct = directAt(items, at, verb, frame)
  if (direct) return direct
  if (frame.includes('t') && next.bits & Is.TO && items[at + 1]) return found(items, at, at, 'INFINITIVE')
  if (/[oa]/.test(frame)) {
    const described = phrase(items, at, at, clauseEndOfObject(items, at), 'OBJECT')
    return described && ((frame.includes('a') && !links.includes('as')) || says(items, described.content, links))
      ? described
      : null
  }
  if (frame.includes('t') && next.bits & Is.TO && items[at + 1]) return found(items, at, at, 'INFINITIVE')
  const opened = openerAhead(items, at, frame, end)
  if (opened) return opened
  if (frame.includes('c') && !frame.includes('r') && bareClause(items, at, end)) return found(items, at, at, 'CLAUSE')
  if (frame.includes('r')) {
    const hearer = headEnd(items, at)
    if (hearer > at) {
      let after = hearer
      while (after < end && items[after]!.bits & (Is.ADVERB | Is.TIME)) after++
      const told = directAt(items, after, verb, frame)
      if (told) return told
      const link = items[after]
      if (link && links.includes(link.lower)) return phrase(items, at, after + 1, objectEnd(items, after + 1), 'LINK')
      if (link && link.bits & Is.TO && items[after + 1]?.forms) return found(items, at, after, 'INFINITIVE')
      if (link && bareClause(items, after, end)) return found(items, at, after, 'CLAUSE')
    }
    if (bareClause(items, at, end)) return found(items, at, at, 'CLAUSE')
  }
  if (frame.includes('n') && opensObject(items, at))
    return phrase(items, at, at, withQuote(items, asQuote(items, objectEnd(items, at))), 'OBJECT')
  return null
}

/** `urged Y to X`, `accused Y of X`: the one who is urged is not yet what is said. */
function says(items: readonly Item[], { from, to }: Stretch, links: readonly string[]): boolean {
  for (let i = from + 1; i < to; i++)
    if (items[i]!.bits & (Is.TO | Is.QUOTE) || links.includes(items[i]!.lower)) return true
  return false
}

function afterLink(items: readonly Item[], at: number, frame: string, end: number): After | null {
  const from = at + 1
  if (from >= end) return null
  const direct = directAt(items, from, at, 'qc')
  if (direct) return { ...direct, cueEnd: at + 1 }
  if (items[from]!.bits & Is.MARK) return null
  if (/q/.test(frame) && bareClause(items, from, end) && !(items[at]!.bits & Is.PREPOSITION && /[oa]/.test(frame)))
    return { content: { from, to: clauseEnd(items, from) }, cueEnd: at + 1, how: 'LINK' }
  const to = objectEnd(items, from, frame.includes('a'))
  // `said of X: "Y"`, `spoke about X, saying`: what is spoken of is not what is said
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    if (items[i]!.bits & Is.COLON && is(items, i + 1, Is.QUOTE))
      return { content: { from: i + 1, to: clauseEnd(items, i + 1) }, cueEnd: at, how: 'COLON' }
    if (items[i]!.bits & Is.COMMA && is(items, i + 1, Is.QUOTE) && /[q]/.test(frame))
      return { content: { from: i + 1, to: quotesEnd(items, i + 1) }, cueEnd: at, how: 'QUOTE' }
    if (items[i]!.bits & Is.THAT && /c/.test(frame) && i > from + 1 && items[i - 1]!.verb === 'NONE')
      return { content: { from: i, to: clauseEnd(items, i) }, cueEnd: at, how: 'THAT' }
    if (items[i]!.verb === 'FINITE') break
  }
  return to > from ? { content: { from, to }, cueEnd: at + 1, how: 'LINK' } : null
}

/** Words from here to the end of their clause. */
export const found = (items: readonly Item[], cueEnd: number, from: number, how: After['how']): After => ({
  content: { from, to: clauseEnd(items, from) },
  cueEnd: Math.min(cueEnd, from),
  how,
})

const phrase = (items: readonly Item[], cueEnd: number, from: number, to: number, how: After['how']): After | null =>
  to > from && opensObject(items, from) ? { content: { from, to }, cueEnd: Math.min(cueEnd, from), how } : null
