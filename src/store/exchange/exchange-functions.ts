/** Functions by which statements put rows into the forms of others. */
import type Database from 'better-sqlite3'
import { writeLine } from '../corrections/file/write-line.ts'
import { type CorrectionRow, correctionOf } from '../corrections/index/correction-rows.ts'
import type { ExchangedArticle, ExchangedQuote } from './exchanged-article.ts'
import { ninjs } from './ninjs.ts'
import { newsArticle, quotationOf } from './schema-org.ts'
import { webAnnotation } from './web-annotation.ts'

export function addExchangeFunctions(database: Database.Database): void {
  const articleOf = (text: unknown) => JSON.parse(String(text)) as ExchangedArticle
  const quoteOf = (text: unknown) => JSON.parse(String(text)) as ExchangedQuote
  const add = (name: string, write: (...rows: unknown[]) => object) =>
    database.function(name, { deterministic: true, varargs: true }, (...rows: unknown[]) =>
      JSON.stringify(write(...rows)),
    )
  add('news_article', (article) => newsArticle(articleOf(article)))
  add('ninjs', (article) => ninjs(articleOf(article)))
  add('quotation', (quote, article) => quotationOf(quoteOf(quote), articleOf(article)))
  database.function('correction_line', { deterministic: true }, (row: unknown) =>
    writeLine(correctionOf(JSON.parse(String(row)) as CorrectionRow)),
  )
  add('web_annotation', (article, quote) => webAnnotation(articleOf(article), quoteOf(quote)))
}
