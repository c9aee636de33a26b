import { Readable } from 'node:stream'
import { extract } from 'tar-stream'
import type { Problem } from '../../text/draft.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem } from '../bytes/refused.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { readSource } from '../read-source.ts'
import { checkEntryName, isLeftover, nameApart } from './entry-name.ts'

/** The articles in a tar archive, entry by entry, as they come; links and names that lead outside are refused. */
export async function* readTar(
  { path, stream }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const packed = Readable.from(stream, { objectMode: true })
  const archive = extract()
  packed.on('error', (error) => archive.destroy(error))
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
        else yield* readSource({ path: at, stream: entry as AsyncIterable<Uint8Array> }, context)
      }
      entry.resume()
    }
  } finally {
    packed.destroy()
    archive.destroy()
  }
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
