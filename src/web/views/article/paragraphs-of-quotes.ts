import type { Article } from './article-quotes.ts'

/** For each paragraph, quotes of it that have words in a later one, and quotes of it that have words in an earlier one. */
export function paragraphsOfQuotes(paragraphs: Article['paragraphs']) {
  const last = new Map<string, number>()
  paragraphs.forEach(({ highlights }, index) => {
    for (const { quote } of highlights) last.set(quote.id, index)
  })
  const seen = new Set<string>()
  const unfinished: ReadonlySet<string>[] = []
  const announced: ReadonlySet<string>[] = []
  paragraphs.forEach(({ highlights }, index) => {
    const ids = highlights.map(({ quote }) => quote.id)
    unfinished.push(new Set(ids.filter((id) => last.get(id)! > index)))
    announced.push(new Set(ids.filter((id) => seen.has(id))))
    for (const id of ids) seen.add(id)
  })
  return { unfinished, announced }
}
