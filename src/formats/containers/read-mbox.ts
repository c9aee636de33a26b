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

/** Yields the messages: each begins with a line `From …` after a blank line. */
async function* messagesOf(stream: ByteSource['stream'], limit: number): AsyncGenerator<Message> {
  let lines: MessageLines | null = null
  let isAfterBlank = true
  for await (const { bytes, isEnded } of splitByteLines(stream, limit, true)) {
    const start = bytes === null ? '' : startOf(bytes)
    if (isAfterBlank && lines !== null && !isEnded && 'From '.startsWith(start)) {
      yield lines.join(false)
      throw truncated('before a message')
    }
    if (isAfterBlank && start.startsWith('From ')) {
      if (lines !== null) yield lines.join(false)
      lines = gatherLines(limit)
    } else lines?.add(bytes, isEnded)
    isAfterBlank = bytes !== null && isBlank(bytes)
  }
  if (lines !== null) yield lines.join(true)
}

interface MessageLines {
  /** Null bytes: the line is longer than the limit. */
  add(bytes: Uint8Array | null, isEnded: boolean): void
  join(isLast: boolean): Message
}

/** Gathers the lines of one message; of one above the limit nothing is kept. */
function gatherLines(limit: number): MessageLines {
  let parts: Uint8Array[] = []
  let length = 0
  return {
    add(bytes, isEnded) {
      length += bytes === null ? limit + 1 : bytes.length + 1
      if (bytes === null || length > limit) parts = []
      else parts.push(unescapeFrom(bytes), isEnded ? NEWLINE : NOTHING)
    },
    join: (isLast) => ({ bytes: length > limit ? null : Buffer.concat(parts), isLast }),
  }
}

const CARRIAGE_RETURN = 13
const GREATER_THAN = 62

const isBlank = (line: Uint8Array) => line.length === 0 || (line.length === 1 && line[0] === CARRIAGE_RETURN)

const startOf = (line: Uint8Array) => Buffer.from(line.subarray(0, 20)).toString('latin1')

/** `>From` -> `From`, `>>From` -> `>From` */
const unescapeFrom = (line: Uint8Array) =>
  line[0] === GREATER_THAN && /^>+From /.test(startOf(line)) ? line.subarray(1) : line
