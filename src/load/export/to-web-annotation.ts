/** W3C Web Annotation, a line a quote. */
import { webAnnotation } from '../../store/exchange/web-annotation.ts'
import type { ExportedArticle } from '../../store/exported-article.ts'

export function* toWebAnnotation(article: ExportedArticle): Generator<string> {
  for (const quote of article.quotes) yield JSON.stringify(webAnnotation(article, quote))
}
