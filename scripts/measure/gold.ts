import { readFileSync } from 'node:fs'
import type { Span } from '../../src/text/span.ts'
import { withMarks } from './with-marks.ts'

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
  /** True if paraphrases are annotated too, rather than words in marks only. */
  readonly hasParaphrases: boolean
  /** Names of the people in it; null: not annotated. */
  readonly people: readonly string[] | null
}

/** A predicted one, in the same shape, with what the pipeline says of its own decision. */
export interface FoundQuote extends Omit<GoldQuote, 'type'> {
  readonly rule: string
  readonly confidence: number
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
