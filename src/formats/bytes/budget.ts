import type { InputFile } from '../raw-article.ts'
import type { FormatLimits } from './format-limits.ts'
import { Refused } from './refused.ts'

/** Bytes that any container may unpack to, however small it is. */
const FREE = 100 * 1024 ** 2

/** The use of the limits while one file is read; what goes beyond ends the reading of the whole file. */
export class Budget {
  readonly #limits: FormatLimits
  readonly #packed: number
  #unpacked = 0
  #entries = 0

  constructor({ size }: InputFile, limits: FormatLimits) {
    this.#limits = limits
    this.#packed = size
  }

  /** Counts bytes that came out of a container. */
  unpack(bytes: number): void {
    this.#unpacked += bytes
    const most = Math.min(this.#limits.totalBytes, Math.max(FREE, this.#packed * this.#limits.ratio))
    if (this.#unpacked <= most) return
    const message = `It unpacks to more than ${most} bytes`
    throw new Refused('BOMB', message, 'Unpack it yourself, if you trust it, and give the folder.', true)
  }

  /** Counts an entry of a container. */
  enter(): void {
    this.#entries++
    if (this.#entries <= this.#limits.entries) return
    const message = `More than ${this.#limits.entries} entries`
    throw new Refused('TOO_MANY', message, 'Split it into several files.', true)
  }
}
