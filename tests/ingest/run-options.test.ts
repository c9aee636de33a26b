// Options of the seed script that are refused; what each does is tried in options.slow.test.ts.
import { expect, test } from 'vitest'
import { readRunOptions } from '../../src/ingest/run-options.ts'

test.each([
  [['--since', 'yesterday'], '--since yesterday: expected a date'],
  [['--limit', 'few'], '--limit few: expected a whole number'],
  [['--format', 'docx'], '--format docx: expected one of text'],
  [['--encoding', 'klingon'], '--encoding klingon: not a charset'],
  [['--watch', '--dry-run'], '--watch loads'],
  [['--mapping', 'none.yaml'], 'no such file: none.yaml'],
])('%j is refused with the reason', (options, words) => {
  expect(() => readRunOptions(['seeds/articles', ...options])).toThrow(words)
})
