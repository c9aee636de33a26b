/** Gathers which columns of tables and dumps were taken for which fields: once for all files that have the same. */

import type { RawArticle } from '../../formats/raw-article.ts'
import { describeFields, type FieldReport } from '../../formats/records/describe-fields.ts'

export interface FileFields extends FieldReport {
  /** The first file that has them, and how many more were seen. */
  readonly path: string
  more: number
}

export interface FieldReports {
  /** Hears of every article that is found; looks at the first one of a file. */
  hear(article: RawArticle): void
  readonly all: readonly FileFields[]
}

/** Files that are looked at, and different reports that are kept. */
const [MOST_FILES, MOST_REPORTS] = [500, 10]

export function newFieldReports(): FieldReports {
  const byColumns = new Map<string, FileFields>()
  let [last, files] = ['', 0]
  return {
    hear(article) {
      if (article.format !== 'CSV' && article.format !== 'JSON') return
      const at = article.path.lastIndexOf('#')
      const path = at < 0 ? article.path : article.path.slice(0, at)
      if (path === last || files >= MOST_FILES) return
      ;[last, files] = [path, files + 1]
      const report = describeFields(article)
      if (!report) return
      const columns = JSON.stringify([report.taken, report.ignored])
      const known = byColumns.get(columns)
      if (known) known.more++
      else if (byColumns.size < MOST_REPORTS) byColumns.set(columns, { ...report, path, more: 0 })
    },
    get all() {
      return [...byColumns.values()]
    },
  }
}

/** Lines for the operator. */
export function tellFields({ path, more, taken, ignored, missing, first }: FileFields): string {
  const columns = taken.map(
    ({ column, field, isGiven, isEmpty }) => `${column} → ${field}${isGiven ? ' (given)' : isEmpty ? ' (empty)' : ''}`,
  )
  const others = more ? ` (and ${more} more ${more === 1 ? 'file' : 'files'})` : ''
  const read = Object.entries(first ?? {}).map(([field, words]) => `${field}: ${words}`)
  return [
    `fields of ${path}${others}: ${columns.join(', ') || 'none'}`,
    ...(ignored.length ? [`  not read: ${few(ignored)}`] : []),
    ...(missing.length
      ? [`  no column for: ${missing.join(', ')}; name them with --mapping FILE (docs/formats.md)`]
      : []),
    `  first as read: ${first ? read.join(' | ') : 'it is not read'}`,
  ].join('\n')
}

const few = (names: readonly string[]) =>
  names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ')
