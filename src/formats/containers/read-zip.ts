import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import type { Problem } from '../../text/draft.ts'
import { printable } from '../bytes/printable.ts'
import { Refused, toProblem } from '../bytes/refused.ts'
import { gather } from '../bytes/streams.ts'
import type { RawArticle } from '../raw-article.ts'
import type { ByteSource, ReadContext } from '../read-context.ts'
import { readSource } from '../read-source.ts'
import { checkEntryName, isLeftover, nameApart } from './entry-name.ts'
import { RangeReader } from './range-reader.ts'

/** The articles in a ZIP archive. On disk it is read where its entries lie; inside another container, in memory. */
export async function* readZip(
  { path, stream, file }: ByteSource,
  context: ReadContext,
): AsyncGenerator<RawArticle | Problem> {
  let reader: RangeReader
  if (file !== undefined) {
    for await (const _ of stream) break
    reader = new RangeReader(file.open, file.size)
  } else {
    const bytes = await gather(stream, context.limits.wholeBytes)
    reader = new RangeReader(async function* (range) {
      yield bytes.subarray(range?.start, range?.end)
    }, bytes.length)
  }
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
  const zip = await fromRandomAccessReaderPromise(reader, reader.size, options)
  const apart = nameApart()
  for await (const entry of entriesOf(zip)) {
    context.budget.enter()
    const name = getFileNameLowLevel(
      entry.generalPurposeBitFlag,
      entry.fileName as unknown as Buffer,
      entry.extraFields,
      false,
    )
    if (/^(?:\[Content_Types\]\.xml|mimetype)$/.test(name))
      throw new Refused('UNKNOWN_FORM', 'An Office document or an e-book', 'Save it as text or HTML.')
    if (name.endsWith('/') || isLeftover(name)) continue
    try {
      refuse(entry, name, context)
      const content = await zip.openReadStreamPromise(entry)
      yield* readSource({ path: `${path}!${apart(name)}`, stream: counted(content, context) }, context)
    } catch (error) {
      if (error instanceof Refused && error.whole) throw error
      yield toProblem(`${path}!${printable(name)}`, error)
    }
  }
}

function refuse(entry: Entry, name: string, { limits }: ReadContext): void {
  checkEntryName(name)
  if (entry.isEncrypted()) throw new Refused('ENCRYPTED', 'Locked with a password', 'Unpack it yourself.')
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

async function* counted(stream: AsyncIterable<Uint8Array>, { budget }: ReadContext): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    budget.unpack(chunk.length)
    yield chunk
  }
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
