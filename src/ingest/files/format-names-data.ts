import type { InputFormat } from '../../formats/raw-article.ts'

/** The forms that `--format` takes. */
export const FORMATS: readonly InputFormat[] = [
  'text',
  'markdown',
  'html',
  'json',
  'jsonl',
  'csv',
  'ninjs',
  'nitf',
  'newsml',
  'feed',
  'eml',
  'mbox',
  'warc',
  'zip',
  'tar',
  'gzip',
]
