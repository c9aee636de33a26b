import type { Form } from '../forms/item.ts'

/** The forms that `--format` takes. */
export const FORMS: readonly Form[] = [
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
