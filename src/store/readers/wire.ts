/**
 * Protocol between the server and a process that reads. Calls are lines of JSON; answers are frames of a head of 12 bytes
 * (call, kind and place, length) and a body. Both ends are of one build, so nothing here is negotiated.
 */
import { Stopped } from '../query/limits/stop.ts'
import { ReadError } from '../query/sql/read-error.ts'

/** Calls that a process has at a time: who waits behind others is spared the way there. */
export const MOST_CALLS = 8

/** A call: its number, milliseconds that are left of it, and that it had; its questions. */
export type CallLine = readonly [id: number, left: number, milliseconds: number, questions: readonly CalledQuestion[]]

/** The number of a statement, its text where the number is new, and the values. */
export type CalledStatement = readonly [statement: number, text: string | 0, values: readonly unknown[]]

/** A statement, and its bounded form where there is one. */
export type CalledQuestion = readonly [CalledStatement, CalledStatement?]

/** Offset of a given-up call's number in the file that both ends share. */
export function slotOf(id: number): number {
  return (id % MOST_CALLS) * 4
}

/** `END` has the archive's version for a body and ends a call. */
export const KIND = { ANSWER: 0, ERROR: 1, END: 2 } as const

export interface Frame {
  readonly id: number
  readonly kind: number
  /** Of the question within the call. */
  readonly index: number
  readonly body: Buffer
}

const HEAD = 12

export function headOf(id: number, kind: number, index: number, length: number): Buffer {
  const head = Buffer.allocUnsafe(HEAD)
  head.writeUInt32LE(id, 0)
  head.writeUInt32LE((index << 2) | kind, 4)
  head.writeUInt32LE(length, 8)
  return head
}

/** Takes bytes as they come, and gives each frame when it is whole. Its body may share memory with what came. */
export function frameReader(onFrame: (frame: Frame) => void): (bytes: Buffer) => void {
  let rest: Buffer | null = null
  let large: { readonly body: Buffer; filled: number } | null = null
  const tell = (head: Buffer, body: Buffer) => {
    const place = head.readUInt32LE(4)
    onFrame({ id: head.readUInt32LE(0), kind: place & 3, index: place >>> 2, body })
  }
  return (bytes) => {
    let at = 0
    if (large) {
      at = Math.min(bytes.length, large.body.length - large.filled)
      bytes.copy(large.body, large.filled, 0, at)
      large.filled += at
      if (large.filled < large.body.length) return
      tell(rest!, large.body)
      ;[large, rest] = [null, null]
    }
    let all: Buffer = rest ? Buffer.concat([rest, bytes]) : at ? bytes.subarray(at) : bytes
    at = 0
    while (all.length - at >= HEAD) {
      const length = all.readUInt32LE(at + 8)
      if (all.length - at - HEAD < length) {
        // The rest of a body is put in its place as it comes.
        const body = Buffer.allocUnsafe(length)
        const filled = all.copy(body, 0, at + HEAD)
        large = { body, filled }
        rest = Buffer.from(all.subarray(at, at + HEAD))
        return
      }
      tell(all.subarray(at, at + HEAD), all.subarray(at + HEAD, at + HEAD + length))
      at += HEAD + length
    }
    all = all.subarray(at)
    rest = all.length ? Buffer.from(all) : null
  }
}

interface WrittenError {
  readonly message: string
  readonly stopped?: Stopped['reason']
  readonly argument?: string
  readonly stack?: string | undefined
  readonly code?: unknown
}

export function writeError(error: Error): Buffer {
  const { message, stack, code } = error as Error & { readonly code?: unknown }
  const written: WrittenError =
    error instanceof Stopped
      ? { message, stopped: error.reason }
      : error instanceof ReadError
        ? { message, argument: error.argument }
        : { message, stack, code }
  return Buffer.from(JSON.stringify(written))
}

export function readError(body: Buffer): Error {
  const { message, stopped, argument, stack, code } = JSON.parse(body.toString()) as WrittenError
  if (stopped) return new Stopped(stopped, message)
  if (argument !== undefined) return new ReadError(argument, message)
  return Object.assign(new Error(message), { code, ...(stack && { stack }) })
}
