import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { Problem } from '../../text/draft.ts'
import { decodeAs } from '../../text/page/decode/decode-as.ts'
import { guessCharset } from '../../text/page/decode/guess-charset.ts'
import { Refused } from '../bytes/refused.ts'
import { charsetOfStream, toUtf8 } from '../bytes/transcode.ts'
import { findDelimiter } from '../detect/detect-records.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'

/** A row as csv-parse gives it: each character stands for a byte. */
interface Row {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

/** A table: a header, then an article a row, by the number of the row. Cells may hold newlines. */
export async function* readCsv(
  source: ByteSource,
  head: Uint8Array,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { path } = source
  const { options, limits, budget } = context
  const charset = charsetOfStream(head, options.encoding)
  const stream = charset === null ? source.stream : toUtf8(source.stream, charset)
  const delimiter = options.mapping?.delimiter ?? findDelimiter(firstLine(head))
  const skipped: Problem[] = []
  const rows = parse({
    delimiter,
    bom: false,
    encoding: 'latin1',
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: limits.itemBytes,
  })
  const bytes = Readable.from(stream, { objectMode: true })
  bytes.on('error', (error) => rows.destroy(error))
  bytes.pipe(rows)
  const guess = charset === null ? guessCharset(head) : null
  let names: readonly string[] | null = null
  let number = 0
  /** The line where the row before ended. */
  let ended = 0
  try {
    for await (const { record, info } of rows as AsyncIterable<Row>) {
      const line = ended + 1
      ended = info.lines
      const { cells, read } = readCells(record, guess)
      if (names === null) {
        names = cells.map((name, i) => name.replace(/^\ufeff/, '').trim() || `column ${i + 1}`)
        continue
      }
      number++
      budget.enter()
      const at = `${path}#${number}`
      const object = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
      if (cells.length > names.length + 1) {
        const message = `${cells.length} cells under ${names.length} names`
        yield { code: 'MARKUP', path: at, line, message, hint: 'Quote cells that hold the delimiter.' }
        continue
      }
      const content = Buffer.from(JSON.stringify(object))
      yield makeRawArticle(at, 'CSV', content, options, {
        read: charset === null ? read : { charset, confidence: 1 },
        line,
      })
    }
    yield* skipped
  } catch (error) {
    if (!(error as { code?: string }).code?.startsWith('CSV_')) throw error
    throw new Refused('MARKUP', (error as Error).message.slice(0, 160), 'Quote cells with " and double a " inside.')
  } finally {
    bytes.destroy()
    rows.destroy()
  }
}

/** Also of a file of two bytes a character, whose delimiters are the same characters. */
function firstLine(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1')
  return text.replaceAll('\0', '').split(/\r?\n|\r/, 1)[0]!
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
