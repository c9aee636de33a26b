import type { QuoteLanguage } from '../../../languages/quote-language.ts'
import type { Span } from '../../span.ts'
import type { Drawn } from './pair-marks.ts'

const DASH = /[—―–]/

/** Limit of the distance from a dash to the narrator's verb, in UTF-16 units. */
const REACH = 60

/**
 * Speech by dashes: a paragraph that begins with one is somebody's words, but for what stands between dashes and begins
 * with a verb of speech: `—No —dijo Y—. Mañana.` A dash inside the words, `—el de siempre—`, parts nothing.
 */
export function dashDialogue(text: string, { start, end }: Span, language: QuoteLanguage): Drawn[] {
  if (!language.dialogueDashes || !DASH.test(text[start] ?? '')) return []
  if (!/\S/.test(text[start + 1] ?? ''))
    return language.spacedDashes ? spacedDialogue(text, { start, end }, language) : []
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

/** A sentence with a capital behind a dash and a space: `— Non, dit Y. X.` */
const SPACED = /^[—―–]\s+[\p{Lu}«¿¡].*[.?!…»]\s*$/su
/** Finds the narrator's words: behind a comma or the end of a sentence, up to the next stop: `, dit Y.` */
const TOLD = /[,?!…]\s+((?:\p{Ll}['’]|\p{Ll}+['’]?(?:-t)?(?:-\p{Ll}+)?\s?){1,4})/gu

/** The same where the narrator stands between commas: one that does not speak leaves the whole paragraph to the speaker. */
function spacedDialogue(text: string, { start, end }: Span, { verbs }: QuoteLanguage): Drawn[] {
  const words = text.slice(start, end)
  if (!SPACED.test(words)) return []
  const drawn: Drawn[] = []
  const inner = start + 1 + words.slice(1).search(/\S/)
  for (const { index, 1: told } of words.matchAll(TOLD)) {
    const spoken = told!
      .split(/[\s'’-]+/)
      .slice(0, 3)
      .some((word) => verbs.get(word)?.verb.sense)
    if (!spoken) continue
    const stop = words.slice(index + 1).search(/[.!?…]\s|[.!?…]$/)
    const next = stop < 0 ? words.length : index + 2 + stop
    const at = start + index + (words[index] === ',' ? 0 : 1)
    drawn.push({ ...whole, start, end: at, inner: { start: inner, end: at } })
    const from = start + next + (words.slice(next).search(/\S/) < 0 ? words.length : words.slice(next).search(/\S/))
    if (from < end) push(drawn, text, from, end)
    return drawn
  }
  push(drawn, text, start, end)
  return drawn.map((segment) => ({ ...segment, inner: { start: inner, end: segment.inner.end } }))
}

const whole = { family: 'DASH', closed: true, opened: true, parent: null } as const

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
