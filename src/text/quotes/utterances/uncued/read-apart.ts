import { WordClass } from '../../../../languages/word-class.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import type { Naming, Utterance } from '../utterance.ts'
import { nobody, type Step } from './loose.ts'

/** Length of the words that are looked at, in UTF-16 units. */
const HEAD = 40

/** `(CROSSTALK)`, `[APPLAUSE]`: what happens, not what is said; `Related:`, a heading in marks. */
const stageDirection = /^[([][A-Z][A-Z ,.]{2,36}[)\]]?\.?$|^\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}:$/u

/** A title, or what happens rather than what is said. */
export const notSpeech: Step = {
  name: 'a title or a stage direction',
  decide({ s, quotedSpan, place, sentence }, { text }) {
    const base = { ...nobody(quotedSpan, place.line), segments: [s] }
    if (sentence.tokens[place.item]!.bits & WordClass.TITLE) return { own: { ...base, kind: 'TITLE', rule: 'title' } }
    const { start, end } = quotedSpan.inner
    return stageDirection.test(text.slice(start, Math.min(end, start + HEAD)))
      ? { own: { ...base, kind: 'SCARE', rule: 'stage-direction' } }
      : null
  },
}

/** A turn of a transcript inside marks: `"HILL: Yes."` */
export const turn: Step = {
  name: 'a label inside the marks',
  decide: ({ quotedSpan, place, label }, { text }) =>
    label && { own: turnOf(text, quotedSpan, label, place.line), owns: true },
}

/** The label is no part of the words. */
function turnOf(text: string, quotedSpan: QuotedSpan, label: Naming, line: number): Utterance {
  let start = label.span.end + 1
  while (start < quotedSpan.inner.end - 1 && text[start]!.trim() === '') start++
  const content = [{ start, end: quotedSpan.inner.end }]
  return { ...nobody(quotedSpan, line), segments: [], content, naming: label, kind: 'BLOCK', rule: 'transcript' }
}

/** Words of the same page that are set apart once more. */
export const pullQuote: Step = {
  name: 'quoted elsewhere on the page',
  decide({ s, quotedSpan, place, sentence }, { pulled }) {
    const pull = sentence.pure ? pulled(s) : null
    if (!pull) return null
    const naming = pull.from?.naming ?? null
    const kind = pull.from ? 'DIRECT' : 'SCARE'
    return { own: { ...nobody(quotedSpan, place.line), segments: [s], naming, kind, rule: 'pull-quote' } }
  },
}
