/** IPTC ninjs 3.1, a line an article. */

import type { ExportedArticle } from '../store/exchange/exported-article.ts'
import { ninjs } from '../store/exchange/ninjs.ts'

export function* toNinjs(article: ExportedArticle): Generator<string> {
  yield JSON.stringify(ninjs(article))
}
