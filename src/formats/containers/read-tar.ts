import { Readable } from 'node:stream'
import { extract, type Header } from 'tar-stream'
import type { Problem } from '../../text/draft.ts'
import { escapeName } from '../bytes/escape-name.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem, truncated } from '../bytes/refused.ts'
import type { Bytes } from '../bytes/streams.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { checkEntryName, isLeftover, nameApart } from './entry-name.ts'

/** Zeros that an archive ends with at the least: a block of them, of two. */
const ENDING = 512

/** Names as their bytes, a character each, but those of PAX headers; an option that the types leave out. */
const BYTE_NAMES = { filenameEncoding: 'latin1' } as object

/**
 * The articles in a tar archive, entry by entry, as they come; links and names that lead outside are refused. An entry that
 * breaks off is not read, and said.
 */
export async function* readTar(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const watched = watch(stream)
  const packed = Readable.from(watched.stream, { objectMode: true })
  const archive = extract(BYTE_NAMES)
  packed.pipe(archive)
  const apart = nameApart()
  try {
    for await (const entry of archive) {
      context.budget.enter()
      const { type = 'file' } = entry.header
      const { raw, name } = namesOf(entry.header)
      if (type !== 'directory' && !isLeftover(raw)) {
        const at = `${path}!${apart(name)}`
        const refused = refusal(raw, type ?? 'file')
        if (refused !== null) yield toProblem(`${path}!${printable(name)}`, refused)
        else yield* context.read({ path: at, stream: whole(entry as AsyncIterable<Uint8Array>) }, context)
      }
      entry.resume()
    }
  } catch (error) {
    throw watched.broken()?.error ?? unended(error) ?? error
  } finally {
    packed.destroy()
    archive.destroy()
  }
  if (watched.broken()) throw watched.broken()!.error
  if (watched.zeros() < ENDING) throw truncated('before the end of the archive')
}

/** A name as it is checked, and as it is shown; a tar archive says of some only that they are UTF-8. */
function namesOf(header: Header): {
  readonly raw: string
  readonly name: string
} {
  const { name, pax } = header as Header & { readonly pax?: { readonly path?: string } }
  if (pax?.path !== undefined) return { raw: name, name: escapeName(Buffer.from(name)) }
  const bytes = Buffer.from(name, 'latin1')
  return { raw: bytes.toString(), name: escapeName(bytes) }
}

/** The stream up to where it breaks off, with the error that it does so with, and the zeros that it ends with. */
function watch(stream: Bytes) {
  let zeros = 0
  let broken: { readonly error: unknown } | null = null
  async function* all() {
    try {
      for await (const chunk of stream) {
        const last = chunk.findLastIndex((byte) => byte !== 0)
        zeros = last < 0 ? zeros + chunk.length : chunk.length - 1 - last
        yield chunk
      }
    } catch (error) {
      broken = { error }
    }
  }
  return { stream: all(), broken: () => broken as { readonly error: unknown } | null, zeros: () => zeros }
}

/** An entry that breaks off does so with the whole archive. */
async function* whole(entry: Bytes): AsyncGenerator<Uint8Array> {
  try {
    yield* entry
  } catch (error) {
    throw unended(error) ?? error
  }
}

function unended(error: unknown): Refused | null {
  return (error as Error).message === 'Unexpected end of data' ? truncated('within an entry', true) : null
}

function refusal(name: string, type: string): Refused | null {
  try {
    checkEntryName(name)
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
  if (type === 'file' || type === 'contiguous-file') return null
  return new Refused('LINK', `A ${type}, not a file`, 'Put the file itself into the archive.')
}
