import type { Duplex } from 'node:stream'
import type { Bytes } from '../bytes/streams.ts'

/** Bytes that are put in at a time: what comes of them, unpacked a thousandfold, is in memory at once. */
const PIECE = 16 * 1024

/**
 * Yields what a transform makes of a stream, in order. Unlike a pipe it loses nothing where either of them fails: all
 * that came of what was put in before is given, then the error is thrown.
 */
export async function* pump<Out>(stream: Bytes, through: Duplex): AsyncGenerator<Out> {
  let made: Out[] = []
  let failed: { readonly error: unknown } | null = null
  let isOver = false
  let wake = () => {}
  through.on('data', (one: Out) => made.push(one))
  through.on('end', () => {
    isOver = true
    wake()
  })
  through.on('error', (error) => {
    failed = { error }
    wake()
  })
  const takeMade = () => {
    const taken = made
    made = []
    return taken
  }
  const settled = async (work: (done: () => void) => void) => {
    await new Promise<void>((resolve) => {
      wake = resolve
      work(resolve)
    })
    // what is made may be handed over a turn later
    while (!failed && !isOver && through.readableLength > 0) await new Promise((resolve) => setImmediate(resolve))
  }
  try {
    for await (const chunk of stream)
      for (let at = 0; at < chunk.length && !failed && !isOver; at += PIECE) {
        await settled((done) => void through.write(chunk.subarray(at, at + PIECE), () => done()))
        yield* takeMade()
      }
    if (!failed && !isOver) await settled(() => void through.end())
    yield* takeMade()
    if (failed) throw (failed as { readonly error: unknown }).error
  } finally {
    through.destroy()
  }
}
