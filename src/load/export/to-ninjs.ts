/** IPTC ninjs 3.1, a line an article. */
import { ninjs } from '../../store/exchange/ninjs.ts'
import type { ExportedArticle } from '../../store/exported-article.ts'

export function* toNinjs(article: ExportedArticle): Generator<string> {
  yield JSON.stringify(ninjs(article))
}
