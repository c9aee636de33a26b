import type { Problem } from '../../text/draft.ts'
import { printable } from '../bytes/printable.ts'
import { splitByteLines } from '../bytes/streams.ts'
import { readMessage } from '../mail/read-message.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { nameApart } from './entry-name.ts'

const NEWLINE = Buffer.from('\n')

/** The messages of a mailbox file, each by its Message-ID, else by its number. */
export async function* readMbox(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { options, limits, budget } = context
  const apart = nameApart()
  let number = 0
  for await (const bytes of messagesOf(stream, limits.wholeBytes)) {
    number++
    budget.enter()
    if (bytes === null) {
      const message = `A message of more than ${limits.wholeBytes} bytes`
      yield { code: 'TOO_LARGE', path: `${path}#${number}`, message, hint: 'Save it without its attachments.' }
      continue
    }
    const { id, story } = await readMessage(bytes)
    const at = `${path}#${apart(printable(id ?? '') || String(number))}`
    yield 'code' in story ? { ...story, path: at } : makeRawArticle(at, 'EMAIL', story, options)
  }
}

/** A message begins with a line `From …` after a blank line; `>From` in its text is `From`. Null: it is too large. */
async function* messagesOf(stream: ByteSource['stream'], limit: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let length = 0
  let blank = true
  let begun = false
  const whole = () => (length > limit ? null : Buffer.concat(parts))
  for await (const { bytes } of splitByteLines(stream, limit, true)) {
    const start = bytes === null ? '' : Buffer.from(bytes.subarray(0, 20)).toString('latin1')
    if (blank && start.startsWith('From ')) {
      if (begun) yield whole()
      parts = []
      length = 0
      begun = true
    } else {
      length += bytes === null ? limit + 1 : bytes.length + 1
      if (length > limit) parts = []
      else parts.push(/^>+From /.test(start) ? bytes!.subarray(1) : bytes!, NEWLINE)
    }
    blank = bytes !== null && (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 13))
  }
  if (begun) yield whole()
}
