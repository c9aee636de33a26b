/** What is weighed together, because it is read in the same way: a weight of its own for each would say more than was measured. */

/** Things that read a text, or rows of their own, and whose weights say so. */
const ALONE = new Set([
  ...['Article.newsArticle', 'Article.ninjs', 'Article.paragraphs', 'Article.document', 'Article.nearDuplicates'],
  ...[
    'Document.text',
    'Document.blocks',
    'ArticleVersion.text',
    'Person.lookalikes',
    'Person.identities',
    'Person.titles',
  ],
  ...['Quote.webAnnotation', 'Quote.quotation', 'Quote.content', 'Quote.context', 'Quote.attribution', 'Quote.echoes'],
  ...['Quote.spans', 'Quote.echoCount', 'QuoteContext.sentences', 'QuoteContext.before', 'QuoteContext.after'],
  ...['QuoteContext.sentenceBefore', 'QuoteContext.sentenceAfter', 'Paragraph.highlights', 'Paragraph.quotes'],
  ...['SearchEdge.snippets', 'SearchConnection.didYouMean', 'SearchConnection.facets', 'SearchConnection.histogram'],
  ...['SearchConnection.totalCount', 'Query.search', 'Query.search(filter:)', 'Query.rules'],
  ...['Person.articles', 'Source.articles', 'Article.people'],
])

const COUNTS = /^(Article|Quote|Person|Source|Correction)Connection\.(totalCount|histogram)$/
const PARTY_COUNTS = /^(?:Person|Source)\.(?:topSources|timeline|quotedWith|topSpeakers)$/
const WORDS = /^\w+Filter\.(\w+Contains|text)$/
const RELATED = /^\w+Filter\.(source|speaker|article|quote|\w+Person|some\w+)$/
const PLAIN = /^\w+Filter\.\w+$/
const FILTER = /\(filter:\)$/
const FACETS = /^(?:Search)?Facets\.\w+$/

/** The name of the group; null of what is not fitted and keeps its weight. */
export function groupOf(name: string): string | null {
  if (ALONE.has(name)) return name
  if (FACETS.test(name)) return 'facets'
  const counts = COUNTS.exec(name)
  if (counts) return `${/Article|Quote/.test(counts[1]!) ? 'long' : 'short'} lists: ${counts[2]}`
  if (PARTY_COUNTS.test(name)) return 'counts of parties'
  const words = WORDS.exec(name)
  if (words) return words[1] === 'text' ? 'conditions on words' : 'conditions on parts of texts'
  if (RELATED.test(name)) return 'conditions on other objects'
  if (PLAIN.test(name)) return /\.(?:and|or|not)$/.test(name) ? null : 'plain conditions'
  if (FILTER.test(name)) return 'lists with a filter'
  return null
}

/** Points that members of a group cost at the least: a condition that hardly anything meets makes a list look at all the rows it may. */
const LEAST: Readonly<Record<string, number>> = {
  'conditions on words': 5_000,
  'conditions on other objects': 2_000,
  'conditions on parts of texts': 1_000,
}

export function leastOf(name: string): number {
  return LEAST[groupOf(name) ?? ''] ?? 0
}
