import { Refused } from './refused.ts'

export type Bytes = AsyncIterable<Uint8Array>

/** Bytes looked at to find out what a file is. */
export const HEAD = 65_536

export interface Peeked {
  readonly head: Uint8Array
  /** True if the head is all there is. */
  readonly ended: boolean
  /** The error that the stream fails with within its head. */
  readonly broken: { readonly error: unknown } | null
  readonly stream: Bytes
}

/**
 * The first bytes of a stream, whether they are all, and the whole stream, those included. To be read once. A stream that
 * breaks off gives what came before, and fails where it is read to that point.
 */
export async function peek(stream: Bytes): Promise<Peeked> {
  const chunks = stream[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  let ended = false
  let broken: { readonly error: unknown } | null = null
  while (length < HEAD && !ended && broken === null) {
    try {
      const next = await chunks.next()
      if (next.done) ended = true
      else {
        first.push(next.value)
        length += next.value.length
      }
    } catch (error) {
      broken = { error }
    }
  }
  if (broken && length === 0) throw broken.error
  async function* all() {
    try {
      yield* first
      if (broken) throw broken.error
      for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value
    } finally {
      await chunks.return?.()
    }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), ended: ended && length <= HEAD, broken, stream: all() }
}

export function tooLarge(limit: number): Refused {
  return new Refused('TOO_LARGE', `More than ${limit} bytes`, 'Split it into files of one article each.')
}

/** A whole stream in one piece, if it is no longer than `limit`. */
export async function gather(stream: Bytes, limit: number): Promise<Uint8Array> {
  const { bytes, broken } = await gatherSome(stream, limit)
  if (broken) throw broken.error
  return bytes
}

/** Gathers what there is of a stream; where it breaks off, with the error. */
export async function gatherSome(
  stream: Bytes,
  limit: number,
): Promise<{ readonly bytes: Uint8Array; readonly broken: { readonly error: unknown } | null }> {
  const chunks: Uint8Array[] = []
  let length = 0
  let broken: { readonly error: unknown } | null = null
  try {
    for await (const chunk of stream) {
      length += chunk.length
      if (length > limit) throw tooLarge(limit)
      chunks.push(chunk)
    }
  } catch (error) {
    if (!(error instanceof Refused && error.problem.code === 'TRUNCATED')) throw error
    broken = { error }
  }
  return { bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), broken }
}

/** A stream up to where it breaks off, if it does: the error then, and whether its last line has an end. */
export interface Watched {
  readonly stream: Bytes
  readonly broken: () => { readonly error: unknown } | null
  readonly isLineEnded: () => boolean
}

export function watchEnd(stream: Bytes): Watched {
  let last = 10
  let broken: { readonly error: unknown } | null = null
  async function* all() {
    try {
      for await (const chunk of stream) {
        last = chunk.at(-1) ?? last
        yield chunk
      }
    } catch (error) {
      broken = { error }
    }
  }
  return { stream: all(), broken: () => broken, isLineEnded: () => last === 10 || last === 13 }
}

/** A line without its newline, and its number from 1; null bytes: it is longer than the limit. */
export interface ByteLine {
  readonly bytes: Uint8Array | null
  readonly number: number
  /** True if a newline ends it, and not the file. */
  readonly isEnded: boolean
}

/** The lines of a stream, one at a time; empty ones only where they mean something. */
export async function* splitByteLines(stream: Bytes, limit: number, empty = false): AsyncGenerator<ByteLine> {
  let pending: Uint8Array[] = []
  let length = 0
  let number = 0
  const line = (isEnded = true): ByteLine => {
    const bytes = length > limit ? null : Buffer.concat(pending)
    pending = []
    length = 0
    number++
    return { bytes, number, isEnded }
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
  if (length > 0) yield line(false)
}
