/** W3C Web Annotation, a line a quote. */

import type { ExportedArticle } from '../store/exchange/exported-article.ts'
import { webAnnotation } from '../store/exchange/web-annotation.ts'

export function* toWebAnnotation(article: ExportedArticle): Generator<string> {
  for (const quote of article.quotes) yield JSON.stringify(webAnnotation(article, quote))
}
