import type { Problem } from '../../text/draft.ts'
import { closeJson } from '../breaks-off/close-json.ts'
import type { Context, Source } from '../context.ts'
import type { Item } from '../item.ts'
import { makeItem } from '../make-item.ts'
import { truncated } from '../refused.ts'
import { splitByteLines } from '../streams.ts'
import { charsetOfStream, toUtf8 } from '../transcode.ts'

/** JSON lines: an article a line, by its number. Blank lines are passed over. */
export async function* readJsonLines(
  { path, stream }: Source,
  head: Uint8Array,
  { options, limits, budget }: Context,
): AsyncGenerator<Item | Problem> {
  const charset = charsetOfStream(head, options.encoding)
  const read = charset === null ? undefined : { charset, confidence: 1 }
  const lines = splitByteLines(charset ? toUtf8(stream, charset) : stream, limits.itemBytes)
  for await (const { bytes, number: line, isEnded } of lines) {
    const at = `${path}#${line}`
    if (bytes === null) {
      const message = `A line of more than ${limits.itemBytes} bytes`
      yield { code: 'TOO_LARGE', path: at, line, message, hint: 'An article is never that long; look at the line.' }
    } else if (bytes.some((byte) => byte > 32)) {
      budget.enter()
      if (!isEnded && closeJson(Buffer.from(bytes).toString()) !== null) throw truncated(`within line ${line}`)
      yield makeItem(at, 'JSON', bytes, options, { read, line })
    }
  }
}
