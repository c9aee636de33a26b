/** Finds out how a table parts its cells, from its first rows: which delimiter, and what its quotes are for. */
import { parse } from 'csv-parse/sync'
import { findDelimiter } from './find-delimiter.ts'
import { newQuoteMender } from './mend-quotes.ts'

export interface Dialect {
  readonly delimiter: string
  /** CELLS: quotes stand around cells; ALL_CELLS: around every cell; LITERAL: they are the text's own. */
  readonly quotes: 'CELLS' | 'ALL_CELLS' | 'LITERAL'
}

/** Rows that are looked at, and the bytes that they are looked for in. */
const ROWS = 50
const BYTES = 65_536

/** `head` is in an encoding of which ASCII is a part; `isWhole` says that there is no more of the file. */
export function detectDialect(head: Uint8Array, given: string | null, isWhole: boolean): Dialect {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, BYTES))
  const delimiter = given ?? findDelimiter(firstLine(bytes))
  const line = firstLine(bytes).trim()
  const isAllQuoted = line.startsWith('"') && line.split(delimiter).every((name) => /^\s*"[^"]*"\s*$/.test(name))
  const ways: readonly Dialect['quotes'][] = isAllQuoted ? ['ALL_CELLS', 'CELLS', 'LITERAL'] : ['CELLS', 'LITERAL']
  if (!bytes.includes('"')) return { delimiter, quotes: 'CELLS' }
  const scored = ways.map((quotes) => ({ quotes, score: fitOf(bytes, { delimiter, quotes }, isWhole) }))
  const best = scored.reduce((first, one) => (one.score > first.score ? one : first))
  return { delimiter, quotes: best.quotes }
}

/** Rows that have a cell for each name, less those that have not. */
function fitOf(bytes: Buffer, dialect: Dialect, isWhole: boolean): number {
  const { mended, quote } = inDialect(bytes, dialect)
  const rows: string[][] = []
  try {
    parse(mended, {
      delimiter: dialect.delimiter,
      quote,
      encoding: 'latin1',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: ROWS + 2,
      on_record: (row: string[]) => void rows.push(row),
    })
  } catch {
    // what came before is what there is: the bytes end within a row
  }
  const names = rows[0]?.length ?? 0
  const all = rows.slice(1)
  const read = isWhole || all.length < 2 ? all : all.slice(0, -1)
  return read.reduce((sum, row) => sum + (row.length === names ? 1 : -1), 0)
}

function inDialect(bytes: Buffer, { delimiter, quotes }: Dialect): { mended: Buffer; quote: '"' | null } {
  if (quotes === 'LITERAL') return { mended: bytes, quote: null }
  const mender = newQuoteMender({ delimiter, isAllQuoted: quotes === 'ALL_CELLS' })
  return { mended: Buffer.concat([mender.push(bytes), mender.end()]), quote: '"' }
}

function firstLine(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .split(/\r?\n|\r/, 1)[0]!
}
