/** The changes of an article, as lines to read. */
import type { DescribedQuote } from '../../store/query/describe-article.ts'
import type { ArticleDiff } from './diff-articles.ts'

const LONGEST = 100

export function tellDiff(diff: ArticleDiff): string {
  const { paragraphs, quotes, changed, formerHeadline } = diff
  return [
    `${diff.id} ${diff.headline}`,
    ...(formerHeadline === null ? [] : [`  headline was: ${formerHeadline}`]),
    ...paragraphs.gone.map((text) => `  - ¶ ${short(text)}`),
    ...paragraphs.come.map((text) => `  + ¶ ${short(text)}`),
    ...quotes.gone.map((quote) => `  - ${tellQuote(quote)}`),
    ...quotes.come.map((quote) => `  + ${tellQuote(quote)}`),
    ...changed.map(
      ({ before, after }) =>
        `  ~ ${after.kind} "${short(after.text)}": ${tellSpeaker(before)} -> ${tellSpeaker(after)}`,
    ),
  ].join('\n')
}

function tellQuote(quote: DescribedQuote): string {
  return `${quote.kind} "${short(quote.text)}": ${tellSpeaker(quote)}`
}

function tellSpeaker({ speaker, rule }: DescribedQuote): string {
  return `${speaker ?? 'nobody'} (${rule})`
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}
