import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import type { Span } from '../../span.ts'
import type { Drawn } from './pair-marks.ts'

const DASH = /[—―–]/

/** How far behind a dash the verb of the narrator stands, in UTF-16 units. */
const REACH = 60

/**
 * Speech by dashes: a paragraph that begins with one is somebody's words, but for what stands between dashes and begins
 * with a verb of speech: `—No —dijo Y—. Mañana.` A dash inside the words, `—el de siempre—`, parts nothing.
 */
export function dashDialogue(text: string, { start, end }: Span, language: QuoteLanguage): Drawn[] {
  if (!language.dialogueDashes || !DASH.test(text[start] ?? '') || !/\S/.test(text[start + 1] ?? '')) return []
  const drawn: Drawn[] = []
  let from = start
  while (from < end) {
    const told = nextNarration(text, from + 1, end, language)
    push(drawn, text, from, told < 0 ? end : told)
    if (told < 0) break
    let close = told + 1
    while (close < end && !DASH.test(text[close]!)) close++
    if (close >= end) break
    // past the dash and the full stop or comma that belongs to the words before it
    from = close + 1
    while (from < end && /[\s.,;:]/.test(text[from]!)) from++
  }
  return drawn
}

/** The dash that opens the narrator's words, or -1. */
function nextNarration(text: string, from: number, end: number, { verbs }: QuoteLanguage): number {
  for (let at = from; at < end; at++) {
    if (!DASH.test(text[at]!) || !/\s/.test(text[at - 1]!)) continue
    const words = text.slice(at + 1, Math.min(end, at + REACH)).match(/^\p{Ll}+(?: \p{Ll}+){0,2}/u)?.[0] ?? ''
    if (words.split(' ').some((word) => verbs.get(word)?.verb.sense)) return at
  }
  return -1
}

function push(drawn: Drawn[], text: string, from: number, to: number) {
  let end = to
  while (end > from && text[end - 1]!.trim() === '') end--
  const inner = { start: DASH.test(text[from]!) ? from + 1 : from, end }
  if (inner.end > inner.start)
    drawn.push({ start: from, end, inner, family: 'DASH', closed: true, opened: true, parent: null })
}
