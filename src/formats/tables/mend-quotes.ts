/**
 * Bytes of a table as csv-parse takes them: without a byte order mark, without blanks before a cell's opening quote, and
 * with quotes doubled that stand within a quoted cell. Tables that are put together by hand or by a program's `print` have
 * such quotes: `"Alba "shuts" bridge","…"`. The quote that ends a cell is the one before a delimiter or a line end.
 */

const [QUOTE, BLANK, CR, LF] = [0x22, 0x20, 0x0d, 0x0a]
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/** Bytes behind a quote that decide whether it ends its cell; more blanks than that end none. */
const AHEAD = 64

export interface QuoteOptions {
  readonly delimiter: string
  /** True if every cell is quoted: then a quote ends its cell only where the next cell's quote, or the line's end, follows. */
  readonly isAllQuoted: boolean
}

export interface QuoteMender {
  /** Returns the bytes mended, as far as what follows them is known. */
  push(bytes: Uint8Array): Buffer
  /** Returns the rest, at the end. */
  end(): Buffer
}

export function newQuoteMender({ delimiter, isAllQuoted }: QuoteOptions): QuoteMender {
  const mark = delimiter.charCodeAt(0)
  let place: Place = 'CELL_START'
  let isFirst = true
  let rest: Buffer = Buffer.alloc(0)

  /** Decides what becomes of the byte at `at`, and where the table goes on. */
  const step = (bytes: Buffer, at: number): Step => {
    const byte = bytes[at]!
    if (place === 'QUOTED') {
      if (byte !== QUOTE) return { next: at + 1 }
      const end = endOfCell(bytes, at, mark, isAllQuoted)
      if (end !== null) return { next: end, instead: '"', place: 'CELL' }
      return bytes[at + 1] === QUOTE ? { next: at + 2 } : { next: at + 1, instead: '""' }
    }
    if (place === 'CELL_START' && byte === BLANK) {
      const next = afterBlanks(bytes, at)
      return bytes[next] === QUOTE ? { next, instead: '' } : { next, place: 'CELL' }
    }
    if (place === 'CELL_START' && byte === QUOTE) return { next: at + 1, place: 'QUOTED' }
    return { next: at + 1, place: byte === mark || byte === LF || byte === CR ? 'CELL_START' : 'CELL' }
  }

  /** The next byte that can mean anything. */
  const toNext = (bytes: Buffer, from: number): number => {
    if (place === 'CELL_START') return from
    let at = from
    if (place === 'QUOTED') at = bytes.indexOf(QUOTE, from)
    else while (at < bytes.length && bytes[at] !== mark && bytes[at] !== LF && bytes[at] !== CR) at++
    return at < 0 ? bytes.length : at
  }

  const mend = (bytes: Buffer, isEnd: boolean): Buffer => {
    const parts: Buffer[] = []
    let [from, at] = [0, 0]
    // What a blank or a quote means is decided by what follows it.
    const isDecided = () => isEnd || at + AHEAD < bytes.length || (bytes[at] !== QUOTE && bytes[at] !== BLANK)
    for (;;) {
      at = toNext(bytes, at)
      if (at >= bytes.length || !isDecided()) break
      const { next, instead, place: then = place } = step(bytes, at)
      if (instead !== undefined) {
        parts.push(bytes.subarray(from, at), Buffer.from(instead))
        from = next
      }
      at = next
      place = then
    }
    parts.push(bytes.subarray(from, at))
    rest = Buffer.from(bytes.subarray(at))
    return Buffer.concat(parts)
  }

  return {
    push(chunk) {
      const bytes = rest.length ? Buffer.concat([rest, chunk]) : Buffer.from(chunk)
      if (!isFirst) return mend(bytes, false)
      rest = bytes
      if (bytes.length < BYTE_ORDER_MARK.length) return Buffer.alloc(0)
      isFirst = false
      return mend(withoutMark(bytes), false)
    },
    end: () => mend(isFirst ? withoutMark(rest) : rest, true),
  }
}

/** Place of a byte in the table. */
type Place = 'CELL_START' | 'CELL' | 'QUOTED'

interface Step {
  /** The byte to go on at. */
  readonly next: number
  /** Bytes that are written instead of those before it. */
  readonly instead?: string
  /** Place of that byte; the same one if it is not given. */
  readonly place?: Place
}

/** A stream of the same. */
export async function* mendQuotes(source: AsyncIterable<Uint8Array>, options: QuoteOptions): AsyncGenerator<Buffer> {
  const mender = newQuoteMender(options)
  for await (const chunk of source) yield mender.push(chunk)
  yield mender.end()
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? bytes.subarray(3) : bytes
}

function afterBlanks(bytes: Buffer, from: number): number {
  let at = from
  while (bytes[at] === BLANK && at - from < AHEAD) at++
  return at
}

/** Finds where the table goes on behind the quote at `at` that ends a cell, blanks left out; null where it ends none. */
function endOfCell(bytes: Buffer, at: number, mark: number, isAllQuoted: boolean): number | null {
  const next = afterBlanks(bytes, at + 1)
  const byte = bytes[next]
  if (byte === undefined || byte === LF || byte === CR) return next
  if (byte !== mark) return null
  return !isAllQuoted || bytes[afterBlanks(bytes, next + 1)] === QUOTE ? next : null
}
