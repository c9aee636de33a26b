/** schema.org JSON-LD, a line an article. */

import type { ExportedArticle } from '../store/exchange/exported-article.ts'
import { newsArticle } from '../store/exchange/schema-org.ts'

export function* toSchemaOrg(article: ExportedArticle): Generator<string> {
  yield JSON.stringify(newsArticle(article))
}
