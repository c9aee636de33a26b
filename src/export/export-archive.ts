/** The archive in one of the forms that others read, line by line. */

import { openSnapshot } from '../store/database/open-connection.ts'
import { type ExportedArticle, exportedArticles } from '../store/exchange/exported-article.ts'
import type { TextAccess } from '../store/rights/text-access.ts'
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

/**
 * Yields the lines, without their ends, of the archive as it stood when the first one was asked for; with their texts or
 * excerpts of them.
 */
export function* exportArchive(
  databaseFile: string,
  format: ExportFormat,
  textAccess: TextAccess = 'full',
): Generator<string> {
  const archive = openSnapshot(databaseFile, textAccess)
  try {
    if (format === 'csv') yield CSV_HEAD
    for (const article of exportedArticles(archive)) yield* EXPORT_FORMATS[format](article)
  } finally {
    archive.database.close()
  }
}
