import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Bytes } from '../bytes/streams.ts'
import type { ReadContext } from '../read-context.ts'

/** Unpacks gzip, of one or several members, counting what comes out against the limits. */
export async function* gunzip(stream: Bytes, { budget }: ReadContext): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(stream, { objectMode: true })
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  packed.pipe(unpacked)
  try {
    for await (const chunk of unpacked) {
      budget.unpack((chunk as Uint8Array).length)
      yield chunk as Uint8Array
    }
  } finally {
    packed.destroy()
    unpacked.destroy()
  }
}
