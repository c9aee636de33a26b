/** The archive in one of the forms that others read, line by line. */
import { openClient } from '../store/database/client.ts'
import { type ExportedArticle, exportedArticles } from '../store/exchange/exported-article.ts'
import { CSV_HEAD, toCsv } from './to-csv.ts'
import { toJsonl } from './to-jsonl.ts'
import { toNinjs } from './to-ninjs.ts'
import { toSchemaOrg } from './to-schema-org.ts'
import { toWebAnnotation } from './to-web-annotation.ts'

type Lines = (article: ExportedArticle) => Iterable<string>

export const EXPORT_FORMATS = {
  jsonl: toJsonl,
  csv: toCsv,
  ninjs: toNinjs,
  'schema-org': toSchemaOrg,
  'web-annotation': toWebAnnotation,
} as const satisfies Readonly<Record<string, Lines>>

export type ExportFormat = keyof typeof EXPORT_FORMATS

/** Yields the lines, without their ends. What is written to the archive meanwhile may or may not be in them. */
export async function* exportArchive(databaseFile: string, format: ExportFormat): AsyncGenerator<string> {
  const archive = openClient(databaseFile)
  try {
    if (format === 'csv') yield CSV_HEAD
    for await (const article of exportedArticles(archive)) yield* EXPORT_FORMATS[format](article)
  } finally {
    await archive.$disconnect()
  }
}
