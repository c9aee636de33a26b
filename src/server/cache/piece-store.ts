/**
 * Answers by key, within a number of bytes. Their bytes lie in few large pieces of memory: V8 counts every buffer, and
 * collects its whole heap after so many bytes of them, however long they live. The oldest piece is given up first, and what
 * was asked for since it was stored moves to the newest. Nothing is written over: an answer that is being sent stays as it is.
 */
import { type KeptAnswer, newAnswer } from './kept-answer.ts'

interface Piece {
  readonly memory: Buffer
  filled: number
  /** Of what lies in it. */
  readonly keys: string[]
}

interface Entry {
  answer: KeptAnswer
  piece: Piece
  /** The piece that its compressed form lies in. */
  zippedIn: Piece | null
  isUsed: boolean
}

/** Pieces that the whole is divided into, and bytes of one at the most. */
const PIECES = 16
const LARGEST = 2_000_000

export class PieceStore {
  readonly #entries = new Map<string, Entry>()
  readonly #most: number
  readonly #size: number
  #pieces: Piece[] = []
  #bytes = 0

  constructor(most: number) {
    this.#most = most
    this.#size = Math.min(LARGEST, Math.ceil(most / PIECES))
  }

  /** Bytes of memory, keys included. */
  get bytes(): number {
    return this.#bytes
  }

  get count(): number {
    return this.#entries.size
  }

  get(key: string): KeptAnswer | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    entry.isUsed = true
    return entry.answer
  }

  /** The answer as it is stored; undefined where it is larger than an eighth of the whole. */
  set(key: string, body: Buffer, name: string | null): KeptAnswer | undefined {
    this.#delete(key)
    if (body.length + 2 * key.length > this.#most / 8) return undefined
    const { piece, bytes } = this.#place(key, body)
    const entry: Entry = { answer: newAnswer(bytes, name), piece, zippedIn: null, isUsed: false }
    entry.answer.storeZipped = (zipped) => this.#storeZipped(key, entry, zipped)
    this.#entries.set(key, entry)
    this.#bytes += 2 * key.length
    this.#shrink()
    return entry.answer
  }

  clear(): void {
    this.#entries.clear()
    this.#pieces = []
    this.#bytes = 0
  }

  #storeZipped(key: string, entry: Entry, zipped: Buffer): Buffer {
    if (this.#entries.get(key) !== entry) return zipped // given up meanwhile
    const { piece, bytes } = this.#place(key, zipped)
    entry.zippedIn = piece
    this.#shrink()
    return bytes
  }

  /** Copies bytes to the newest piece. */
  #place(key: string, body: Buffer): { readonly piece: Piece; readonly bytes: Buffer } {
    let piece = this.#pieces.at(-1)
    if (!piece || piece.memory.length - piece.filled < body.length) {
      piece = { memory: Buffer.allocUnsafeSlow(Math.max(this.#size, body.length)), filled: 0, keys: [] }
      this.#pieces.push(piece)
      this.#bytes += piece.memory.length
    }
    const bytes = piece.memory.subarray(piece.filled, piece.filled + body.length)
    body.copy(bytes)
    piece.filled += body.length
    piece.keys.push(key)
    return { piece, bytes }
  }

  /** Gives up the oldest pieces, but never the newest. */
  #shrink(): void {
    while (this.#bytes > this.#most && this.#pieces.length > 1) {
      const piece = this.#pieces.shift()!
      this.#bytes -= piece.memory.length
      let moved = 0
      for (const key of piece.keys) {
        const entry = this.#entries.get(key)
        if (!entry) continue
        if (entry.zippedIn === piece) this.#forgetZipped(entry)
        if (entry.piece !== piece) continue
        const { plain } = entry.answer
        moved += plain.length
        // Half a piece at the most, so that there is an end to it.
        if (entry.isUsed && moved <= this.#size / 2) this.#move(key, entry)
        else this.#delete(key)
      }
    }
  }

  #move(key: string, entry: Entry): void {
    const { piece, bytes } = this.#place(key, entry.answer.plain)
    entry.answer = { ...entry.answer, plain: bytes }
    entry.piece = piece
    entry.isUsed = false
  }

  #forgetZipped(entry: Entry): void {
    entry.answer = { ...entry.answer, zipped: undefined }
    entry.zippedIn = null
  }

  #delete(key: string): void {
    if (this.#entries.delete(key)) this.#bytes -= 2 * key.length
  }
}
