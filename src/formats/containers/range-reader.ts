import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import type { InputFile } from '../raw-article.ts'

/** A reader of an archive's parts for yauzl, over anything that can be opened at an offset. */
export class RangeReader extends RandomAccessReader {
  readonly #open: InputFile['open']
  readonly size: number

  constructor(open: InputFile['open'], size: number) {
    super()
    this.#open = open
    this.size = size
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#open({ start, end }), { objectMode: false })
  }
}
