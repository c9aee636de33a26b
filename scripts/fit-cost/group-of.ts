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
  ...['SearchConnection.totalCount', 'Query.search', 'Query.search(filter:)', 'Query.rules', 'Person.quotedWith'],
  ...['Source.topSpeakers', 'Person.articles', 'Source.articles', 'Article.people'],
])

const COUNTS = /^(Article|Quote|Person|Source|Correction)Connection\.(totalCount|histogram)$/
const PARTY_COUNTS = /^(?:Person|Source)\.(topSources|timeline|aliasesSeen)$/
const WORDS = /^\w+Filter\.(\w+Contains|text)$/
const RELATED = /^\w+Filter\.(source|speaker|article|quote|\w+Person|some\w+)$/
const PLAIN = /^\w+Filter\.\w+$/
const FILTER = /\(filter:\)$/
const ROOT_LIST = /^Query\.(?:articles|quotes|people|sources)$/

/** The name of the group; null of what is not fitted and keeps its weight. */
export function groupOf(name: string, isObject: boolean): string | null {
  if (name === 'Query' || ALONE.has(name) || /^(?:Search)?Facets\.\w+$/.test(name))
    return name.replace('SearchFacets', 'Facets')
  const counts = COUNTS.exec(name)
  if (counts) return `${/Article|Quote/.test(counts[1]!) ? 'long' : 'short'} lists: ${counts[2]}`
  const counted = PARTY_COUNTS.exec(name)
  if (counted) return `parties: ${counted[1]}`
  const words = WORDS.exec(name)
  if (words) return `condition: ${words[1]}`
  if (RELATED.test(name)) return `condition: ${name}`
  if (PLAIN.test(name)) return /\.(?:and|or|not)$/.test(name) ? null : 'condition: plain'
  if (FILTER.test(name)) return 'lists with a filter'
  if (ROOT_LIST.test(name)) return 'lists of the root'
  return isObject ? 'objects' : null
}
