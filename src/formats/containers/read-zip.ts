import { type Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl'
import type { Problem } from '../../text/draft.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem } from '../bytes/refused.ts'
import { gatherSome } from '../bytes/streams.ts'
import type { InputFile, RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { entryName } from './decode-entry-name.ts'
import { nameApart } from './entry-name.ts'
import { RangeReader } from './range-reader.ts'
import { salvageZip } from './salvage-zip.ts'
import { checkEntry, counted, isNoArticle } from './zip-entry.ts'

/** Matches yauzl's messages about an archive whose directory, which lies at its end, is not there or breaks off. */
const NO_END = /End of central directory record signature not found|Invalid comment length/

/**
 * The articles in a ZIP archive. On disk it is read where its entries lie; inside another container, in memory. One that
 * breaks off has no directory: its entries are then looked for from its beginning.
 */
export async function* readZip(
  { path, stream, file }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  if (file !== undefined) {
    for await (const _ of stream) break
    return yield* readEntries(path, file, context)
  }
  const { bytes, broken } = await gatherSome(stream, context.limits.wholeBytes)
  async function* open(range?: { readonly start: number; readonly end: number }) {
    yield bytes.subarray(range?.start, range?.end)
  }
  yield* readEntries(path, { open, size: bytes.length }, context)
  if (broken) throw broken.error
}

async function* readEntries(
  path: string,
  file: Pick<InputFile, 'open' | 'size'>,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
  let zip: ZipFile
  try {
    zip = await fromRandomAccessReaderPromise(new RangeReader(file.open, file.size), file.size, options)
  } catch (error) {
    if (!NO_END.test((error as Error).message)) throw error
    return yield* salvageZip(path, file, context)
  }
  const apart = nameApart()
  for await (const entry of entriesOf(zip)) {
    context.budget.enter()
    const { generalPurposeBitFlag: flags, fileName, extraFields } = entry
    const name = entryName(flags, fileName as unknown as Buffer, extraFields)
    if (isNoArticle(name)) continue
    try {
      refuse(entry, name, context)
      const content = await zip.openReadStreamPromise(entry)
      yield* context.read({ path: `${path}!${apart(name)}`, stream: counted(content, context) }, context)
    } catch (error) {
      if (error instanceof Refused && error.whole) throw error
      yield toProblem(`${path}!${printable(name)}`, error)
    }
  }
}

function refuse(entry: Entry, name: string, { limits }: ReadContext): void {
  checkEntry(name, entry.isEncrypted())
  const type = (entry.externalFileAttributes >>> 16) & 0o170000
  if (type !== 0 && type !== 0o100000)
    throw new Refused('LINK', 'A link or a special file', 'Put the file itself into the archive.')
  const { compressedSize, uncompressedSize } = entry
  if (uncompressedSize > 1024 ** 2 && uncompressedSize > compressedSize * limits.ratio)
    throw new Refused(
      'BOMB',
      `${compressedSize} bytes unpack to ${uncompressedSize}`,
      'Unpack it yourself, if you trust it.',
    )
}

/** The entries of an archive one by one. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.removeAllListeners()
      zip.once('entry', resolve)
      zip.once('end', () => resolve(null))
      zip.once('error', reject)
      zip.readEntry()
    })
    if (entry === null) return
    yield entry
  }
}
