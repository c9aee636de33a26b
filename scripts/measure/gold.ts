import { readFileSync } from 'node:fs'
import type { ArticleDraft } from '../../src/text/draft.ts'
import type { Span } from '../../src/text/span.ts'
import type { QuoteDraft } from '../../src/text/speech.ts'

/** An annotated attribution: who says what, by which words. Spans are UTF-16 offsets into the article's text. */
export interface GoldQuote {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface GoldArticle {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  /** Whether paraphrases are annotated too, rather than words in marks only. */
  readonly hasParaphrases: boolean
  /** Names of the people in it; null: not annotated. */
  readonly people: readonly string[] | null
}

/** A predicted one, in the same shape, with what the pipeline says of its own decision. */
export interface FoundQuote extends Omit<GoldQuote, 'type'> {
  readonly rule: string
  readonly confidence: number
}

/** A quote of a draft with its spans in the annotated text. */
export interface MovedQuote extends FoundQuote {
  readonly quote: QuoteDraft
}

type Pairs = readonly (readonly [number, number])[]
const spans = (pairs: Pairs | undefined): Span[] => (pairs ?? []).map(([start, end]) => ({ start, end }))

/** A file that holds no annotated articles; the message says which line. */
export class GoldError extends Error {}

/**
 * Reads annotated articles, a JSON line each: `{id, text, attributions: [{type, source, cue, content}]}` with spans, or
 * `{id, text, said: [{words, by, cue}]}` with the quoted words, as people write it by hand; paraphrases are left out there.
 * `people: [{name}]` may stand beside them, or alone. Throws a GoldError for a line that is none.
 */
export function readGold(path: string): GoldArticle[] {
  const lines = readText(path).split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    const { id, text, attributions, said, people } = readLine(line, `${path}:${at + 1}`)
    const quotes = said ? said.map((one: Said) => placed(id, text, one)) : (attributions ?? []).map(spanned)
    const names = people ? people.map(({ name }: { name: string }) => name) : null
    return [{ id, text, quotes, hasParaphrases: attributions !== undefined, people: names }]
  })
}

const spanned = (quote: { type: GoldQuote['type']; source: Pairs; cue: Pairs; content: Pairs }): GoldQuote => ({
  type: quote.type,
  source: spans(quote.source),
  cue: spans(quote.cue),
  content: spans(quote.content),
})

/** Words in the text, the words that name who says them (null: nobody is named), and the cue where there is one. */
interface Said {
  readonly words: string
  readonly by: string | null
  readonly cue?: string
}

/** The speaker and the cue are those nearest to the words. Throws an Error where the text does not have them. */
function placed(id: string, text: string, { words, by, cue }: Said): GoldQuote {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${id}: the text does not have “${words}”`)
  const content = { start, end: start + words.length }
  const near = (some: string | null | undefined) => (some ? [nearest(id, text, some, content)] : [])
  return { type: 'mixed', source: near(by), cue: near(cue), content: [withMarks(text, content)] }
}

/** A speaker outside of the words is preferred up to this distance, in UTF-16 units. */
const NARRATOR = 60

function nearest(id: string, text: string, some: string, { start, end }: Span): Span {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${some.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu')
  const found = [...text.matchAll(whole)].map(({ index }) => ({ start: index, end: index + some.length }))
  // inside the words a narrator stands in French; a word of the speaker's own may look the same
  const distance = (span: Span) =>
    span.start >= start && span.end <= end ? NARRATOR : Math.max(0, start - span.end, span.start - end)
  const [best] = found.sort((a, b) => distance(a) - distance(b))
  if (!best) throw new Error(`${id}: the text does not have “${some}”`)
  return best
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new GoldError(`${path} cannot be read: ${(error as Error).message}`)
  }
}

function readLine(line: string, at: string) {
  let article: ReturnType<typeof JSON.parse>
  try {
    article = JSON.parse(line)
  } catch {
    throw new GoldError(`${at} is not JSON`)
  }
  if (typeof article?.text === 'string' && Array.isArray(article.attributions ?? article.said ?? article.people))
    return article
  throw new GoldError(`${at} is no annotated article: expected {id, text} with attributions, said or people`)
}

/** Every quote of a draft, moved into the annotated text; null where the texts differ in more than white space. */
export function movedQuotes(draft: ArticleDraft, text: string): MovedQuote[] | null {
  const move = movesInto(draft.document.text, text)
  if (!move) return null
  const moved = (list: readonly Span[]) => list.map(move).filter((span) => span !== null)
  return [...draft.quotes]
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end)
    .map((quote) => ({
      quote,
      content: moved(quote.content).map((span) => withMarks(text, span)),
      source: moved(quote.speaker?.mention ?? []),
      cue: moved(quote.cue),
      rule: quote.rule,
      confidence: quote.confidence,
    }))
    .filter(({ content }) => content.length > 0)
}

/** The quotes that count as somebody's words. */
export const saidQuotes = (quotes: readonly MovedQuote[]): MovedQuote[] =>
  quotes.filter(({ quote: { kind, rule } }) => kind !== 'SCARE' && kind !== 'TITLE' && rule !== 'nested')

/** Annotators count the marks as part of the words. */
function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: widened(text, start, -1, /["“„»«]/),
    end: widened(text, end, 1, /["”“»«]/),
  }
}

/** Past the mark beside `at`, over one space that French sets inside it. */
function widened(text: string, at: number, step: 1 | -1, mark: RegExp): number {
  const sign = (place: number) => text[step < 0 ? place - 1 : place] ?? ' '
  if (mark.test(sign(at))) return at + step
  return /[ \u00a0\u2009\u202f]/.test(sign(at)) && /[«»]/.test(sign(at + step)) ? at + 2 * step : at
}

function movesInto(from: string, to: string): ((span: Span) => Span | null) | null {
  if (from === to) return (span) => span
  const place = new Int32Array(from.length).fill(-1)
  let at = 0
  for (let i = 0; i < from.length; i++) {
    if (from[i]!.trim() === '') continue
    while (at < to.length && to[at]!.trim() === '') at++
    if (to[at] !== from[i]) return null
    place[i] = at++
  }
  return ({ start, end }) => {
    while (start < end && place[start]! < 0) start++
    while (end > start && place[end - 1]! < 0) end--
    return start < end ? { start: place[start]!, end: place[end - 1]! + 1 } : null
  }
}
