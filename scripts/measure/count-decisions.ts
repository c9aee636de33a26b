import { type SupportedLanguage, supportedLanguage } from '../../src/languages/tags/supported-language.ts'
import { draftArticle } from '../../src/text/draft-article.ts'
import { isProblem } from '../../src/text/is-problem.ts'
import { confidenceKey } from '../../src/text/quotes/confidence/confidence-key.ts'
import type { QuoteDraft } from '../../src/text/speech.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'
import { type MovedQuote, movedQuotes } from './moved-quotes.ts'
import { covering, doubleMarked } from './score.ts'
import { overlap, shareWord, wordsOf } from './words-of.ts'

/** For each key of `confidenceKey`: how many decisions there were, and how many of them right. */
export type Counts = Map<string, readonly [decisions: number, right: number]>

/** A paraphrase is right from this share of common words on. */
const ENOUGH = 0.3

/**
 * Counts how often each rule was right in annotated articles, by language. A decision about words in marks is right where
 * the annotator agrees on whether they are somebody's, and on whose; a paraphrase, where it shares three words in ten
 * with an annotated one of the same speaker.
 */
export function countDecisions(gold: readonly GoldArticle[]): Map<SupportedLanguage, Counts> {
  const byLanguage = new Map<SupportedLanguage, Counts>()
  for (const article of gold) {
    const draft = draftArticle(`${article.id}.txt`, Buffer.from(article.text))
    const language = isProblem(draft) ? null : supportedLanguage(draft.fields.language)
    const quotes = isProblem(draft) || !language ? null : movedQuotes(draft, article.text)
    if (!language || !quotes) continue
    const counts: Counts = byLanguage.get(language) ?? new Map()
    byLanguage.set(language, counts)
    countMarked(article, quotes, counts)
    if (article.hasParaphrases) countParaphrases(article, quotes, counts)
  }
  return byLanguage
}

/** Every stretch in double marks that some quote covers. */
function countMarked(article: GoldArticle, quotes: readonly MovedQuote[], counts: Counts): void {
  for (const span of doubleMarked(article.text)) {
    const got = covering(span, quotes)
    if (!got) continue
    const want = covering(span, article.quotes)
    const isNobodys = got.quote.kind === 'SCARE' || got.quote.kind === 'TITLE'
    note(counts, got.quote, isNobodys ? !want : want !== null && sameSpeaker(article, want, got))
  }
}

function countParaphrases(article: GoldArticle, quotes: readonly MovedQuote[], counts: Counts): void {
  const annotated = article.quotes.map((gold) => ({ gold, words: wordsOf(article.text, gold.content) }))
  for (const got of quotes) {
    if (got.quote.kind !== 'INDIRECT') continue
    const words = wordsOf(article.text, got.content)
    const right = annotated.some((one) => overlap(one.words, words) >= ENOUGH && sameSpeaker(article, one.gold, got))
    note(counts, got.quote, right)
  }
}

const sameSpeaker = ({ text }: GoldArticle, a: Pick<GoldQuote, 'source'>, b: Pick<GoldQuote, 'source'>) =>
  shareWord(wordsOf(text, a.source), wordsOf(text, b.source))

function note(counts: Counts, { rule, kind, speaker, distance, points }: QuoteDraft, right: boolean): void {
  const key = confidenceKey({ rule, kind, named: speaker !== null, distance, points })
  const [decisions, rights] = counts.get(key) ?? [0, 0]
  counts.set(key, [decisions + 1, rights + (right ? 1 : 0)])
}
