import { LimitReader } from 'warcio'

/** The bytes of a record; once it is skipped, `limit` is how many of them were missing. */
export class RecordBody extends LimitReader {
  override async skipFully(): Promise<number> {
    const length = this.limit
    while (this.limit > 0) {
      const skipped = await this.sourceIter.skipSize(this.limit)
      if (skipped === 0) break
      this.limit -= skipped
    }
    return length
  }
}
