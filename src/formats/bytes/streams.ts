import { Refused } from './refused.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** Bytes looked at to find out what a file is. */
export const HEAD = 65_536

/** The first bytes of a stream, whether they are all, and the whole stream, those included. To be read once. */
export async function peek(stream: Bytes): Promise<{ head: Uint8Array; ended: boolean; stream: Bytes }> {
  const chunks = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let ended = false
  while (length < HEAD) {
    const next = await chunks.next()
    if (next.done) {
      ended = true
      break
    }
    first.push(next.value)
    length += next.value.length
  }
  async function* all() {
    try {
      yield* first
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), ended: ended && length <= HEAD, stream: all() }
}

export function tooLarge(limit: number): Refused {
  return new Refused('TOO_LARGE', `More than ${limit} bytes`, 'Split it into files of one article each.')
}

/** A whole stream in one piece, if it is no longer than `limit`. */
export async function gather(stream: Bytes, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
}

/** A line without its newline, and its number from 1; null bytes: it is longer than the limit. */
export interface ByteLine {
  readonly bytes: Uint8Array | null
  readonly number: number
}

/** The lines of a stream, one at a time; empty ones only where they mean something. */
export async function* splitByteLines(stream: Bytes, limit: number, empty = false): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = []
  let length = 0
  let number = 0
  const line = (): ByteLine => {
    const bytes = length > limit ? null : Buffer.concat(pending)
    pending = []
    length = 0
    number++
    return { bytes, number }
  }
  const keep = (part: Uint8Array) => {
    length += part.length
    if (length > limit) pending = []
    else if (part.length > 0) pending.push(part)
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      if (at === from && length === 0 && !empty) number++
      else {
        keep(chunk.subarray(from, at))
        yield line()
      }
      from = at + 1
    }
    keep(chunk.subarray(from))
  }
  if (length > 0) yield line()
}
