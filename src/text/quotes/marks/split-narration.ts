import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import { WordClass } from '../../../languages/word-class.ts'
import type { QuotedSpan } from './quoted-span.ts'

/**
 * French papers leave the narrator inside the marks: `« Nous irons, a averti Mme Y, jusqu'au bout. »` Such a stretch becomes
 * two, with the narrator's words between them. Languages that close the marks first keep their spans.
 */
export function splitNarration(text: string, spans: readonly QuotedSpan[], language: QuoteLanguage): QuotedSpan[] {
  if (!language.narratesInside) return [...spans]
  const found: QuotedSpan[] = []
  /** The first and the last part of each span among those found. */
  const first: number[] = []
  const last: number[] = []
  for (const span of spans) {
    first.push(found.length)
    const parent = span.parent === null ? null : first[span.parent]!
    const continues = span.continues === null ? null : last[span.continues]!
    const cut = span.family !== 'DASH' && parent === null ? narrationIn(text, span, language) : null
    if (!cut) found.push({ ...span, parent, continues })
    else {
      const { end, inner } = span
      found.push({ ...span, end: cut.start, inner: { start: inner.start, end: cut.start }, closed: true, continues })
      if (cut.end < inner.end)
        found.push({
          ...span,
          start: cut.end,
          end,
          inner: { start: cut.end, end: inner.end },
          opened: true,
          continues: null,
        })
    }
    last.push(found.length - 1)
  }
  return found
}

/** Words of a narrator behind a comma or the end of a sentence: up to the next stop. */
const TOLD = /([,?!…])\s+(\p{Ll}[^,.?!…;:«»"“”]{2,90})(?=[,.?!…]|$)/gu

/** The narrator's words inside the marks, the comma before them and the one behind them included; null where there are none. */
function narrationIn(
  text: string,
  { inner }: QuotedSpan,
  language: QuoteLanguage,
): { start: number; end: number } | null {
  const words = text.slice(inner.start, inner.end)
  for (const { index, 0: whole, 1: mark, 2: told } of words.matchAll(TOLD)) {
    if (!isNarration(told!, language)) continue
    const start = inner.start + index + (mark === ',' ? 0 : 1)
    let end = inner.start + index + whole.length
    while (end < inner.end && /[\s,.?!…]/.test(text[end]!)) end++
    return { start, end }
  }
  return null
}

/** `a averti Mme Y`, `calcule-t-elle`, `s'est exclamé le maire`: a verb of speech, and who speaks behind it. */
function isNarration(told: string, { verbs, words }: QuoteLanguage): boolean {
  const list = told.split(/[\s\u00a0\u202f]+|(?<=['’])/).filter(Boolean)
  for (let at = 0; at < Math.min(3, list.length); at++) {
    const [verb, ...joined] = list[at]!.toLowerCase().split('-')
    const bits = words.get(verb!) ?? 0
    if (verbs.get(verb!)?.verb.sense) {
      if (joined.length > 0) return isPronoun(joined.at(-1)!, words)
      const before = at > 0 && list[at - 1]!.includes('-') && isPronoun(list[at - 1]!.split('-').at(-1)!, words)
      const next = isAdverb(list[at + 1] ?? '', words) ? at + 2 : at + 1
      return before || opensSpeaker(list[next] ?? '', words)
    }
    const auxiliary = bits & (WordClass.HAVE | WordClass.BE | WordClass.OBJECT_PRONOUN)
    const adverb = bits & (WordClass.ADVERB | WordClass.NEGATION)
    if (!auxiliary && !adverb) return false
  }
  return false
}

const isAdverb = (word: string, words: QuoteLanguage['words']) => ((words.get(word) ?? 0) & WordClass.ADVERB) !== 0

const isPronoun = (word: string, words: QuoteLanguage['words']) =>
  ((words.get(word) ?? 0) & WordClass.SUBJECT_PRONOUN) !== 0

/** `Mme`, `la`, `son`, `Y`. */
const opensSpeaker = (word: string, words: QuoteLanguage['words']) =>
  /^\p{Lu}/u.test(word) || ((words.get(word.toLowerCase()) ?? 0) & (WordClass.DETERMINER | WordClass.POSSESSIVE)) !== 0
