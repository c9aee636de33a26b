import { parse } from 'csv-parse'
import iconv from 'iconv-lite'
import type { Problem } from '../../text/draft.ts'
import { decodeAs } from '../../text/page/decode/decode-as.ts'
import { guessCharset } from '../../text/page/decode/guess-charset.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import { watchEnd } from '../bytes/streams.ts'
import { charsetOfStream, toUtf8 } from '../bytes/transcode.ts'
import { pump } from '../containers/pump.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { detectDialect } from './detect-dialect.ts'
import { joinRows } from './join-rows.ts'
import { mendQuotes } from './mend-quotes.ts'

/** A row as csv-parse gives it: each character stands for a byte. */
interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/**
 * A table: a header, then an article a row, by the number of the row. Cells may hold newlines. A last row that breaks off is
 * not read; one that only has no line end is, and said.
 */
export async function* readCsv(
  source: ByteSource,
  head: Uint8Array,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { path } = source
  const { options, limits, budget } = context
  const charset = charsetOfStream(head, options.encoding)
  const { stream, broken, isLineEnded } = watchEnd(charset === null ? source.stream : toUtf8(source.stream, charset))
  const dialect = detectDialect(inUtf8(head, charset), options.mapping?.delimiter ?? null, head.length < LEAST_HEAD)
  const { delimiter, quotes } = dialect
  const mended = quotes === 'LITERAL' ? stream : mendQuotes(stream, { delimiter, isAllQuoted: quotes === 'ALL_CELLS' })
  const parser = parse({
    delimiter,
    quote: quotes === 'LITERAL' ? null : '"',
    bom: false,
    encoding: 'latin1',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.itemBytes,
  })
  const guess = charset === null ? guessCharset(head) : null
  let names: readonly string[] | null = null
  let number = 0
  /** The line where the row before ended. */
  let ended = 0
  const itemOf = ({ record, info }: Row): RawArticle | Problem | null => {
    const line = ended + 1
    ended = info.lines
    const { cells, read } = readCells(record, guess)
    if (names === null) {
      names = cells.map((name, i) => name.replace(/^\ufeff/, '').trim() || `column ${i + 1}`)
      return null
    }
    number++
    budget.enter()
    const at = `${path}#${number}`
    const object = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
    if (cells.length > names.length && cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      const message = `${cells.length} cells under ${names.length} names`
      return { code: 'MARKUP', path: at, line, message, hint: 'Quote cells that hold the delimiter.' }
    }
    const content = Buffer.from(JSON.stringify(object))
    return makeRawArticle(at, 'CSV', content, options, {
      read: charset === null ? read : { charset, confidence: 1 },
      line,
    })
  }
  /** Held back until the next one comes, for the last one may break off. */
  let last: Row | null = null
  try {
    for await (const row of pump<Row>(mended, parser)) {
      const joined: readonly string[] | null = last && names && joinRows(names, last.record, row.record)
      if (joined) {
        last = { record: joined, info: row.info }
        continue
      }
      const article = last && itemOf(last)
      last = row
      if (article) yield article
    }
  } catch (error) {
    const item = last && itemOf(last)
    if (item) yield item
    throw broken()?.error ?? csvError(error)
  }
  const item = last && isLineEnded() ? itemOf(last) : null
  if (item) yield item
  if (broken()) throw broken()!.error
  if (last !== null && !isLineEnded()) yield* lastRow(last)

  function* lastRow(row: Row): Generator<RawArticle | Problem> {
    if (names === null || row.record.length < names.length) throw truncated(`within line ${ended + 1}`)
    const article = itemOf({ ...row, record: row.record.map(wholeCharacters) })
    if (article) yield article
    yield toProblem(path, truncated('at the last row, perhaps: it has no line end'))
  }
}

/** Puts what csv-parse refuses into our words: a quoted cell without an end may be the end of the file, or a mark too few. */
function csvError(error: unknown): unknown {
  const { code, message } = error as { code?: string; message: string }
  if (code === 'CSV_QUOTE_NOT_CLOSED') return truncated(`within a quoted cell: ${message.slice(0, 120)}`)
  if (!code?.startsWith('CSV_')) return error
  return new Refused('MARKUP', message.slice(0, 160), 'Quote cells with " and double a " inside.')
}

/** A cell that may break off inside a character; each character of it stands for a byte. */
const wholeCharacters = (cell: string) =>
  Buffer.from(withoutHalfCharacter(Buffer.from(cell, 'latin1'))).toString('latin1')

/** Bytes of a file's beginning that are more than a short file has. */
const LEAST_HEAD = 4_096

/** The beginning of a file in an encoding that ASCII is a part of. */
function inUtf8(head: Uint8Array, charset: string | null): Uint8Array {
  return charset === null ? head : Buffer.from(iconv.decode(Buffer.from(head), charset))
}

/** A row's cells as text: in UTF-8, else in the charset that the file seems to be in, else in one guessed for the row. */
function readCells(
  record: readonly string[],
  guess: Charset | null,
): { readonly cells: readonly string[]; readonly read: Charset } {
  const bytes = record.map((cell) => Buffer.from(cell, 'latin1'))
  for (const read of [{ charset: 'utf-8', confidence: 1 }, guess, guessCharset(Buffer.concat(bytes))]) {
    if (read === null) continue
    const cells = bytes.map((cell) => decodeAs(cell, read.charset))
    if (cells.every((cell) => 'text' in cell)) return { cells: cells.map(({ text }) => text), read }
  }
  throw new Refused('UNDECODABLE', 'A row fits no charset', 'Name the right one with --encoding.')
}

interface Charset {
  readonly charset: string
  readonly confidence: number
}
