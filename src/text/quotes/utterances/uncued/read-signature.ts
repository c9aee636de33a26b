import { WordClass } from '../../../../languages/word-class.ts'
import { subjectAfter } from '../../clauses/subjects/subject-after.ts'
import type { QuotedSpan } from '../../marks/quoted-span.ts'
import type { Sentence } from '../../syntax/token.ts'
import { namedBy } from '../named-by.ts'
import type { Naming } from '../utterance.ts'
import { nobody, type Step } from './loose.ts'

/** A quote in a paragraph of its own, signed in the line below it: `"X." ⏎ - Mayor Hill`, `"X. ⏎ Ann Hill, mayor."` */
export const signature: Step = {
  name: 'signed in the line below',
  decide({ s, quotedSpan, place: { line }, sentence }, { text, quotedSpans, around: { sentences } }) {
    const base = { ...nobody(quotedSpan, line), segments: [s] }
    if (signerInside(text, quotedSpans[s - 1], quotedSpan, line))
      return { own: { ...base, kind: 'SCARE', rule: 'stage-direction' } }
    if (!sentence.pure) return null
    const naming =
      signerInside(text, quotedSpan, quotedSpans[s + 1], line + 1) ??
      signerBelow(sentences[line + 1], line + 1, sentence)
    return naming && { own: { ...base, naming, kind: 'DIRECT', rule: 'signed' }, owns: true }
  },
}

/** Two to five words with capitals, up to a comma or the end. */
const name = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4}?)(?:,|\.?$)/u

/** Finds the name that a line begins with, if the quote above it does not end and the line begins none. */
function signerInside(
  text: string,
  above: QuotedSpan | undefined,
  below: QuotedSpan | undefined,
  line: number,
): Naming | null {
  if (!above || !below || above.closed || below.opened || below.unit !== above.unit + 1) return null
  const { start, end } = below.inner
  const signer = name.exec(text.slice(start, end))?.[1]
  return signer ? { line, range: { from: 0, to: 1 }, span: { start, end: start + signer.length } } : null
}

/** `- Mayor Ann Hill, in a letter`: a dash, then a name, and no sentence. */
function signerBelow(below: Sentence | undefined, line: number, { unit }: Sentence): Naming | null {
  if (!below || below.unit !== unit + 1 || !(below.tokens[0]!.bits & WordClass.DASH)) return null
  const { tokens } = below
  if (tokens.some(({ verb, bits }) => verb === 'FINITE' || bits & (WordClass.BE | WordClass.QUOTE))) return null
  const signer = subjectAfter(tokens, 1)
  const isName = signer !== null && tokens.slice(1, signer.to).some(({ bits }) => bits & WordClass.NAME)
  return isName ? namedBy(below, line, signer) : null
}
