import type { QuoteDraft, QuoteKind } from '../../speech.ts'
import { draftQuotes } from '../draft-quotes.ts'
import type { Unit } from '../unit.ts'
import type { Utterance } from '../utterances/utterance.ts'
import { findQuotedSpans } from './find-quoted-spans.ts'
import type { QuotedSpan } from './quoted-span.ts'

/** Every stretch in quotation marks of an article whose language has no rules: what its marks alone tell, and no speaker. */
export function findMarkedWords(text: string, units: readonly Unit[]): QuoteDraft[] {
  const quotedSpans = findQuotedSpans(text, units, -1, null)
  const utterances: Utterance[] = []
  const owner = new Map<number, Utterance>()
  for (const [index, quotedSpan] of quotedSpans.entries()) {
    if (quotedSpan.parent !== null) continue
    const continued = quotedSpan.continues === null ? undefined : owner.get(quotedSpan.continues)
    if (continued) {
      continued.segments.push(index)
      continued.content.push({ start: quotedSpan.start, end: quotedSpan.end })
    } else utterances.push(unattributed(text, quotedSpan, index))
    owner.set(index, continued ?? utterances.at(-1)!)
  }
  const names = { people: [], organisations: [], mentions: [], offices: [] }
  return draftQuotes(
    text,
    units,
    [],
    quotedSpans,
    utterances,
    names,
    () => ({ type: 'UNNAMED', kind: 'INDIVIDUAL' }),
    '',
  )
}

function unattributed(text: string, quotedSpan: QuotedSpan, index: number): Utterance {
  return {
    segments: [index],
    content: [{ start: quotedSpan.start, end: quotedSpan.end }],
    cue: [],
    sense: null,
    complements: 0,
    naming: null,
    kind: kindOf(text, quotedSpan),
    rule: 'marks',
    line: -1,
    unit: quotedSpan.unit,
    via: null,
  }
}

/** A sentence is speech, a single word may be a name: `«Oggi no», ha detto`; `la rivista «Panorama» scrive`. */
function kindOf(text: string, { inner, end }: QuotedSpan): QuoteKind {
  const words = text.slice(inner.start, inner.end).trim()
  const opens = /^[^\p{L}\p{N}]{0,3}[\p{Lu}\p{Lo}\p{N}]/u.test(words)
  const stops = /[.!?…。！？,]$/u.test(words) || /^\s{0,2}[,.;—–-]/.test(text.slice(end, end + 4))
  if (oneWord.test(words)) return 'SCARE'
  return opens && stops ? 'DIRECT' : 'PARTIAL'
}

/** One word, of a script that parts words by spaces. */
const oneWord = /^(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}'’-])+$/u
