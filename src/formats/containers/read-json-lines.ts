import type { Problem } from '../../text/draft.ts'
import { splitByteLines } from '../bytes/streams.ts'
import { charsetOfStream, toUtf8 } from '../bytes/transcode.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'

/** JSON lines: an article a line, by its number. Blank lines are passed over. */
export async function* readJsonLines(
  { path, stream }: ByteSource,
  head: Uint8Array,
  { options, limits, budget }: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const charset = charsetOfStream(head, options.encoding)
  const read = charset === null ? undefined : { charset, confidence: 1 }
  const lines = splitByteLines(charset ? toUtf8(stream, charset) : stream, limits.itemBytes)
  for await (const { bytes, number: line } of lines) {
    const at = `${path}#${line}`
    if (bytes === null) {
      const message = `A line of more than ${limits.itemBytes} bytes`
      yield { code: 'TOO_LARGE', path: at, line, message, hint: 'An article is never that long; look at the line.' }
    } else if (bytes.some((byte) => byte > 32)) {
      budget.enter()
      yield makeRawArticle(at, 'JSON', bytes, options, { read, line })
    }
  }
}
