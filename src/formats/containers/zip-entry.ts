import { createInflateRaw } from 'node:zlib'
import { Refused, truncated } from '../bytes/refused.ts'
import type { Bytes } from '../bytes/streams.ts'
import type { ReadContext } from '../read-context.ts'
import { checkEntryName, isLeftover } from './entry-name.ts'
import { pump } from './pump.ts'

/**
 * Tells whether an entry is nobody's article. Refuses the whole archive where the entry shows that it is a document itself.
 */
export function isNoArticle(name: string): boolean {
  if (/^(?:\[Content_Types\]\.xml|mimetype)$/.test(name))
    throw new Refused('UNKNOWN_FORM', 'An Office document or an e-book', 'Save it as text or HTML.')
  return name.endsWith('/') || isLeftover(name)
}

/** Refuses an entry for its name, or because nobody can read it. */
export function checkEntry(name: string, isEncrypted: boolean): void {
  checkEntryName(name)
  if (isEncrypted) throw new Refused('ENCRYPTED', 'Locked with a password', 'Unpack it yourself.')
}

/** Counts what comes out of an entry. */
export async function* counted(stream: Bytes, { budget }: ReadContext): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    budget.unpack(chunk.length)
    yield chunk
  }
}

/** Unpacks an entry that may break off, and the whole archive with it. `onEnd` hears how many bytes it was packed. */
export async function* inflate(stream: Bytes, onEnd: (packed: number) => void = () => {}): AsyncGenerator<Uint8Array> {
  const inflater = createInflateRaw()
  try {
    yield* pump<Uint8Array>(stream, inflater)
    onEnd(inflater.bytesWritten)
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? truncated('within an entry', true) : error
  }
}
