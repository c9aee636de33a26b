import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Problem } from '../../text/draft.ts'
import type { Context, Source } from '../context.ts'
import type { Item } from '../item.ts'
import { printable } from '../printable.ts'
import { readSource } from '../read-source.ts'
import { Refused, toProblem, truncated } from '../refused.ts'
import type { Bytes } from '../streams.ts'
import { checkEntryName, isLeftover, nameApart } from './entry-name.ts'

/** Zeros that an archive ends with at the least: a block of them, of two. */
const ENDING = 512

/**
 * The articles in a tar archive, entry by entry, as they come; links and names that lead outside are refused. An entry that
 * breaks off is not read, and said.
 */
export async function* readTar({ path, stream }: Source, context: Context): AsyncGenerator<Item | Problem> {
  const watched = watch(stream)
  const packed = Readable.from(watched.stream, { objectMode: true })
  const archive = extract()
  packed.pipe(archive)
  const apart = nameApart()
  try {
    for await (const entry of archive) {
      context.budget.enter()
      const { name, type = 'file' } = entry.header
      if (type !== 'directory' && !isLeftover(name)) {
        const at = `${path}!${apart(name)}`
        const refused = refusal(name, type ?? 'file')
        if (refused !== null) yield toProblem(`${path}!${printable(name)}`, refused)
        else yield* readSource({ path: at, stream: whole(entry as AsyncIterable<Uint8Array>) }, context)
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
