/** schema.org JSON-LD, a line an article. */
import { newsArticle } from '../../store/exchange/schema-org.ts'
import type { ExportedArticle } from '../../store/exported-article.ts'

export function* toSchemaOrg(article: ExportedArticle): Generator<string> {
  yield JSON.stringify(newsArticle(article))
}
