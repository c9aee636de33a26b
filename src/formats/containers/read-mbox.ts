import type { Problem } from '../../text/draft.ts'
import { isProblem } from '../../text/is-problem.ts'
import { messageBreaksOff } from '../breaks-off/message-breaks-off.ts'
import { withoutHalfCharacter } from '../breaks-off/without-half-character.ts'
import { printable } from '../bytes/printable.ts'
import { toProblem, truncated } from '../bytes/refused.ts'
import { splitByteLines } from '../bytes/streams.ts'
import { readMessage } from '../mail/read-message.ts'
import { makeRawArticle } from '../make-raw-article.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { nameApart } from './entry-name.ts'

const NEWLINE = Buffer.from('\n')
const NOTHING = new Uint8Array()

/**
 * The messages of a mailbox file, each by its Message-ID, else by its number. A last one that surely breaks off is not read;
 * one that perhaps does is, and said.
 */
export async function* readMbox(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const { options, limits, budget } = context
  const apart = nameApart()
  let number = 0
  for await (const { bytes, isLast } of messagesOf(stream, limits.wholeBytes)) {
    number++
    budget.enter()
    if (bytes === null) {
      const message = `A message of more than ${limits.wholeBytes} bytes`
      yield { code: 'TOO_LARGE', path: `${path}#${number}`, message, hint: 'Save it without its attachments.' }
      continue
    }
    const breaksOff = isLast ? messageBreaksOff(bytes) : null
    if (breaksOff === 'SURELY') throw truncated(`within message ${number}`)
    const { id, story } = await readMessage(breaksOff ? withoutHalfCharacter(bytes) : bytes)
    const at = `${path}#${apart(printable(id ?? '') || String(number))}`
    yield isProblem(story) ? { ...story, path: at } : makeRawArticle(at, 'EMAIL', story, options)
    if (breaksOff) yield toProblem(path, truncated('at the last message, perhaps: its last line has no end'))
  }
}

/** Null bytes: it is too large. */
interface Message {
  readonly bytes: Uint8Array | null
  readonly isLast: boolean
}

/** A message begins with a line `From …` after a blank line; `>From` in its text is `From`. */
async function* messagesOf(stream: ByteSource['stream'], limit: number): AsyncGenerator<Message> {
  let parts: Uint8Array[] = []
  let length = 0
  let blank = true
  let begun = false
  const whole = (isLast: boolean): Message => ({ bytes: length > limit ? null : Buffer.concat(parts), isLast })
  for await (const { bytes, isEnded } of splitByteLines(stream, limit, true)) {
    const start = bytes === null ? '' : Buffer.from(bytes.subarray(0, 20)).toString('latin1')
    if (blank && begun && !isEnded && 'From '.startsWith(start)) {
      yield whole(false)
      throw truncated('before a message')
    }
    if (blank && start.startsWith('From ')) {
      if (begun) yield whole(false)
      parts = []
      length = 0
      begun = true
    } else {
      length += bytes === null ? limit + 1 : bytes.length + 1
      if (length > limit) parts = []
      else parts.push(/^>+From /.test(start) ? bytes!.subarray(1) : bytes!, isEnded ? NEWLINE : NOTHING)
    }
    blank = bytes !== null && (bytes.length === 0 || (bytes.length === 1 && bytes[0] === 13))
  }
  if (begun) yield whole(true)
}
