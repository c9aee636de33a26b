import { createGunzip } from 'node:zlib'
import { truncated } from '../bytes/refused.ts'
import type { Bytes } from '../bytes/streams.ts'
import type { ReadContext } from '../read-context.ts'
import { pump } from './pump.ts'

/** Unpacks gzip, of one or several members, counting what comes out against the limits. */
export async function* gunzip(stream: Bytes, { budget }: ReadContext): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of pump<Uint8Array>(stream, createGunzip())) {
      budget.unpack(chunk.length)
      yield chunk
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? truncated('within what is packed') : error
  }
}
